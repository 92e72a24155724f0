// The few drawings of the exam client; each stands beside words and is hidden from readers.
const paths = {
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  device: 'M5 4h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8 20h8M12 16v4',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.6a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2.9-1.2 1.8M12 17h.01',
  offline:
    'M3 3l18 18M8.7 16a5 5 0 0 1 6.6 0M5.5 12.7a9.5 9.5 0 0 1 4.7-2.5M18.5 12.7a9.5 9.5 0 0 0-2.7-1.8M2.5 9.2a14 14 0 0 1 4.7-2.9M21.5 9.2A14 14 0 0 0 11 5.5M12 19.5h.01',
  online: 'M2.5 9.2a14 14 0 0 1 19 0M5.5 12.7a9.5 9.5 0 0 1 13 0M8.7 16a5 5 0 0 1 6.6 0M12 19.5h.01',
  flag: 'M6 21V4m0 1h11l-2.5 4L17 13H6',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  list: 'M8.5 6H20M8.5 12H20M8.5 18H20M4 6h.01M4 12h.01M4 18h.01',
  alert: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  lock: 'M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M9 5v14M15 5v14',
  hand: 'M8 12V6.5a1.5 1.5 0 0 1 3 0V11M11 10.5v-6a1.5 1.5 0 0 1 3 0V11M14 5.5a1.5 1.5 0 0 1 3 0V12M17 8.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6h-2a6 6 0 0 1-5-3l-2.7-4.5a1.5 1.5 0 0 1 2.5-1.6L8 14',
  sound: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
}

export function Icon({ name, size = 20, weight = 2 }: { name: keyof typeof paths; size?: number; weight?: number }) {
  return (
    <svg
      class="i"
      style={{ width: `${size / 16}rem`, height: `${size / 16}rem` }}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={weight}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}

/** Nine rounded squares, one filled. */
export function Mark() {
  return (
    <svg class="mark" width="30" height="30" viewBox="0 0 27 27" role="img" aria-label="Nawa">
      {[0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => (
        <rect
          key={n}
          x={1 + (n % 3) * 9}
          y={1 + Math.floor(n / 3) * 9}
          width="7"
          height="7"
          rx="2"
          fill={n === 2 ? '#0b6b62' : '#b9d3ce'}
        />
      ))}
    </svg>
  )
}
