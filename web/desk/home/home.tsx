import { PageHead } from '../../kit/parts.tsx'

export function Page() {
  return <PageHead title="Beranda" />
}
