// The button of the agency's own sign-in service, where there is one, and what the browser remembers on the way.
import { IconBuildingBank } from '@tabler/icons-react'
import { beginOidc, showSignInWays } from '../../../stages/access/oidc/oidc-api.ts'
import { Button } from '../../kit/button.tsx'
import { RefusalNotice } from '../../kit/refusal-notice.tsx'
import { useAct, useCall } from '../../kit/use-call.ts'

/** What proves that the same browser came back, and where it was. */
export const onTheWay = 'nawa.layanan'

export function OidcButton() {
  const ways = useCall(showSignInWays, {})
  const begin = useAct(beginOidc)
  const oidc = ways.data?.oidc
  if (!oidc) return null
  const go = () =>
    begin.mutate(
      { origin: location.origin },
      {
        onSuccess: ({ url, browser }) => {
          sessionStorage.setItem(onTheWay, JSON.stringify({ browser, back: location.pathname + location.search }))
          location.assign(url)
        },
      },
    )
  return (
    <>
      <Button icon={<IconBuildingBank aria-hidden />} busy={begin.isPending} onClick={go}>
        {oidc.button}
      </Button>
      <RefusalNotice of={begin.error} />
    </>
  )
}
