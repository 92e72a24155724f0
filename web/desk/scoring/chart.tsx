// A drawing of kit/chart on a page. The drawing carries its own text alternative; words stand beside it.

/** Draws SVG text made by our own functions, never by anybody else. */
export function Chart({ svg, wide }: { svg: string; wide?: boolean }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: kit/chart escapes every text that it writes
  return <span className={wide ? 'chart wide-chart' : 'chart'} dangerouslySetInnerHTML={{ __html: svg }} />
}
