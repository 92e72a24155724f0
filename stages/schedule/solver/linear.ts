// A linear model with whole numbers, written row by row and handed to the solver as compressed rows.

export type Linear = {
  readonly columns: number
  readonly rows: number
  readonly cost: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly whole: Int32Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
}

/** The same model with columns that need not be whole: solved quickly, and a bound. */
export function divided(linear: Linear): Linear {
  return { ...linear, whole: new Int32Array(linear.columns) }
}

/** One term: coefficient × column. */
export type Term = readonly [column: number, coefficient: number]

/** Collects columns and rows. Rows stay when the objective changes: `toLinear` is called once for each stage. */
export class Draft {
  private readonly lower: number[] = []
  private readonly upper: number[] = []
  private readonly whole: number[] = []
  private readonly rowLower: number[] = []
  private readonly rowUpper: number[] = []
  private readonly starts: number[] = [0]
  private readonly indices: number[] = []
  private readonly values: number[] = []

  get columns(): number {
    return this.lower.length
  }

  /** A new column with its bounds, a whole number unless said otherwise; its index. */
  column(lower: number, upper: number, whole = true): number {
    this.whole.push(whole ? 1 : 0)
    this.lower.push(lower)
    return this.upper.push(upper) - 1
  }

  /** lower ≤ Σ terms ≤ upper. A column may stand in a row once only. Returns the row's index. */
  row(lower: number, upper: number, terms: readonly Term[]): number {
    for (const [column, value] of terms) {
      this.indices.push(column)
      this.values.push(value)
    }
    this.starts.push(this.indices.length)
    this.rowLower.push(lower)
    return this.rowUpper.push(upper) - 1
  }

  /** The model with this objective, to be made as small as possible. */
  toLinear(objective: readonly Term[]): Linear {
    const cost = new Float64Array(this.columns)
    for (const [column, value] of objective) cost[column] = value
    return {
      columns: this.columns,
      rows: this.rowLower.length,
      cost,
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      whole: Int32Array.from(this.whole),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    }
  }
}
