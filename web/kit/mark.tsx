// The mark of Nawa: nine rounded squares, one filled.
const cells = [0, 9, 18].flatMap((y) => [0, 9, 18].map((x) => ({ x, y })))

/** The mark, `size` pixels square. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {cells.map(({ x, y }) => (
        <rect key={`${x}-${y}`} x={x} y={y} width="6" height="6" rx="1.8" fill="var(--accent)" opacity={x === 18 && y === 0 ? 1 : 0.26} />
      ))}
    </svg>
  )
}
