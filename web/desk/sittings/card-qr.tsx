// The QR code of a card: which sitting it is, for the scanner at the door. No secret, no name.
import { encode } from 'uqr'
import { cardText } from '../../../stages/sittings/card.ts'

/** Drawn as one path, black on white whatever the appearance, so that a scanner reads it from a screen too. */
export function CardQr({ sittingId, label }: { sittingId: string; label: string }) {
  const { data, size } = encode(cardText(sittingId), { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg className="card-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
