// Everything a client's pages stand on: theme, language, kept answers, notifications, keys.
import { localStorageColorSchemeManager, MantineProvider, MantineThemeProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { showMe } from '../../stages/access/api.ts'
import { RefusalError } from './call.ts'
import { KeyFrame } from './keys.tsx'
import { LanguageFrame, useWords } from './language.tsx'
import { RefusalSentences, type SentencesOf } from './refusal-notice.tsx'
import { resolver, theme } from './theme.ts'
import { kitWords } from './words.ts'

const scheme = localStorageColorSchemeManager({ key: 'nawa-tampilan' })

/** A session that ended is noticed by whatever is asked next: then the question who is here is asked again. */
function askWhoIsHere(failure: Error): void {
  if (failure instanceof RefusalError && failure.code === 'request.not-signed-in')
    void answers.invalidateQueries({ queryKey: [showMe.name] })
}

/** Reads are tried again only when the server could not be reached; a refusal is an answer. */
export const answers: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (failure, query) => query.queryKey[0] !== showMe.name && askWhoIsHere(failure) }),
  mutationCache: new MutationCache({ onError: askWhoIsHere }),
  defaultOptions: {
    // The server may stand in the same room, or in this machine: what the browser thinks of the network beyond is no reason
    // to hold a question back, and least of all to send an act later, when nobody is looking.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      refetchOnWindowFocus: false,
      retry: (count, failure) => count < 2 && failure instanceof RefusalError && failure.code === 'client.offline',
    },
  },
})

export function Frame({ children, sentencesOf }: { children: ReactNode; sentencesOf: SentencesOf }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={resolver} colorSchemeManager={scheme} defaultColorScheme="auto">
      <LanguageFrame>
        <QueryClientProvider client={answers}>
          <RefusalSentences value={sentencesOf}>
            <Notices />
            <KeyFrame>{children}</KeyFrame>
          </RefusalSentences>
        </QueryClientProvider>
      </LanguageFrame>
    </MantineProvider>
  )
}

/** Short messages in the corner; the cross that closes one has a name in the reader's language. */
function Notices() {
  const { close } = useWords(kitWords)
  const components = { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } }
  return (
    <MantineThemeProvider inherit theme={{ components }}>
      <Notifications position="bottom-right" autoClose={5000} />
    </MantineThemeProvider>
  )
}
