import { heading } from '#shared/report/blockMakers'
import type { Composing } from '#shared/report/Composing'
import type { Round } from '#shared/report/PlanPicture'
import type { HeadingBlock } from '#shared/report/Report'

/** Where the factors of one benchmark stand in a chapter. */
export interface BenchmarkChapter {
  /** The benchmark's own heading; empty where the city measures itself against one alone. */
  readonly opening: readonly HeadingBlock[]
  /** The level of a factor's heading. */
  readonly level: 2 | 3
  /** The level of the headings below a factor's. */
  readonly below: 3 | 4
}

/**
 * The place of one benchmark in a chapter that goes through all of them: under a heading of its own where there are several.
 * @param chapter begins the heading's id, so that each chapter can have one for each benchmark
 */
export function benchmarkChapter(
  { picture }: Composing,
  { benchmark }: Round,
  chapter: string,
): BenchmarkChapter {
  if (picture.rounds.length < 2) return { opening: [], level: 2, below: 3 }
  return {
    opening: [heading(2, `${chapter}-${benchmark.id}`, benchmark.shortTitle)],
    level: 3,
    below: 4,
  }
}
