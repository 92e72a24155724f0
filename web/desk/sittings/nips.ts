/** NIPs as people paste them: one a line, or apart by commas; grouping spaces inside a line are dropped. */
export const nipsIn = (text: string): string[] =>
  text
    .split(/[\n,;\t]/)
    .map((line) => line.replace(/[\s.-]/g, ''))
    .filter(Boolean)
