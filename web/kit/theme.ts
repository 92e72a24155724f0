// Mantine in the house's clothes: its variables point at our tokens, which know light and dark.
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const green: MantineColorsTuple = [
  '#e2f1ee', '#c9e5e0', '#a1d0c8', '#74bbb0', '#4dbcac', '#2a8f84', '#0b6b62', '#095a53', '#07443f', '#04211d',
] // biome-ignore format: one palette on one line

export const theme = createTheme({
  primaryColor: 'green',
  primaryShade: { light: 6, dark: 4 },
  colors: { green },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  defaultRadius: '8px',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { centered: true, radius: 10, transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.4 } } },
    // the header of a dialog is no banner of the page; Mantine's element alone would be read as a second one
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, shadow: 'none', transitionProps: { duration: 100 } } },
    Select: { defaultProps: { checkIconPosition: 'right', allowDeselect: false } },
  },
})

export const resolver: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--page)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-error': 'var(--harm)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--page)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-disabled': 'var(--page)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
  }
  return { variables: {}, light: shared, dark: shared }
}
