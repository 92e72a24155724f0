// One model through HiGHS: what it found, what it proved. A fresh model for each call. It blocks its
// thread, so only the worker calls it. Bound and gap come from its own figures, while it runs and after.
import loadHighs, { type Highs, type VariableType } from 'highs'
import type { Linear } from './linear.ts'

export type Limits = {
  readonly seconds: number
  /** A solution to start from, for every column. */
  readonly start?: readonly number[]
  readonly onBound?: (value: number | null, bound: number) => void
}

/** `feasible`: time ran out with a solution in hand. `value` and `bound` are of the objective; the bound is proven. */
export type Outcome =
  | { readonly state: 'optimal' | 'feasible'; readonly values: Float64Array; readonly value: number; readonly bound: number }
  | { readonly state: 'infeasible' }
  | { readonly state: 'undecided'; readonly bound: number }

// the package declares itself as CommonJS and is loaded as a module: its types see the function one level too deep
const load = loadHighs as unknown as typeof loadHighs.default

/** Solves one model, always in the same way. A model at which the solver stops dead is tried once more, then undecided. */
export async function run(linear: Linear, limits: Limits): Promise<Outcome> {
  // A fresh instance each time: one that has solved some models may stop dead in a later one (seen with
  // 1.15.3). Its last words would go to the server's log.
  const began = performance.now()
  for (const seed of [1, 2]) {
    const highs = await load({ print: () => undefined, printErr: () => undefined })
    const seconds = limits.seconds - (performance.now() - began) / 1000
    try {
      if (seconds > 0) return runOnce(highs, linear, { ...limits, seconds, seed })
    } catch (problem) {
      if (!(problem instanceof Error && problem.name === 'RuntimeError')) throw problem
    }
  }
  return { state: 'undecided', bound: Number.NEGATIVE_INFINITY }
}

export type Run = typeof run

function runOnce(highs: Highs, linear: Linear, { seconds, start, seed, onBound }: Limits & { readonly seed: number }): Outcome {
  const { columns: numCols, rows: numRows, starts, indices, values } = linear
  const { callbackType, modelStatus } = highs.constants
  return highs.withModel(
    {
      numCols,
      numRows,
      colCost: linear.cost,
      colLower: linear.lower,
      colUpper: linear.upper,
      rowLower: linear.rowLower,
      rowUpper: linear.rowUpper,
      matrix: { format: 'csr', numRows, numCols, starts, indices, values },
      integrality: Array.from(linear.whole) as VariableType[],
    },
    (model): Outcome => {
      model.options.set({
        output_flag: true,
        log_to_console: false,
        time_limit: Math.max(0.1, seconds),
        mip_rel_gap: 0,
        mip_abs_gap: 1e-6,
        random_seed: seed,
      })
      if (start) model.setSolution({ colValue: start })
      model.run({
        [callbackType.mipLogging](event) {
          const { mip_primal_bound: value = Number.POSITIVE_INFINITY, mip_dual_bound: bound = Number.NEGATIVE_INFINITY } = event.data
          onBound?.(Number.isFinite(value) && value < 1e20 ? value : null, bound)
        },
      })
      const status = model.getModelStatus()
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return { state: 'infeasible' }
      const whole = linear.whole.some((one) => one === 1)
      const bound = whole ? Number(model.info.get('mip_dual_bound')) : model.getObjectiveValue()
      const solved = Number(model.info.get('primal_solution_status')) === 2
      if (!solved) return { state: 'undecided', bound }
      const value = model.getObjectiveValue()
      const found = Float64Array.from(model.getSolution().colValue)
      return { state: status === modelStatus.optimal ? 'optimal' : 'feasible', values: found, value, bound }
    },
  )
}
