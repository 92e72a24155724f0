// A list whose filter the server does not know is read whole, page after page.

type Page<Row> = { readonly rows: readonly Row[]; readonly total: number }

/** All rows of a list that comes in pages. Stops when a page brings nothing, so that it always ends. */
export async function everyPage<Row>(page: (offset: number) => Promise<Page<Row>>): Promise<readonly Row[]> {
  const all: Row[] = []
  for (;;) {
    const { rows, total } = await page(all.length)
    all.push(...rows)
    if (rows.length === 0 || all.length >= total) return all
  }
}
