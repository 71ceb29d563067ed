/**
 * When an owner carries too much (docs/owners-health.md). The load counts what is on the table: milestones late or due within
 * `withinDays`, and values owed. More than `most` is too much for anybody; from `least` on, so is more than `timesUsual` what the
 * others usually carry (the median of theirs). From `much` on it is much.
 */
export const loadLimits = { withinDays: 90, most: 12, much: 8, least: 5, timesUsual: 2 } as const

/** How much an owner carries, in words. */
export const loadWords = ['none', 'fair', 'much', 'too-much'] as const
export type LoadWord = (typeof loadWords)[number]

/** In words, how heavy a load is beside what others usually carry (null: too few others to tell). */
export function loadWord(load: number, usual: number | null): LoadWord {
  const { most, much, least, timesUsual } = loadLimits
  if (load === 0) return 'none'
  if (load > most || (load >= least && usual !== null && load > usual * timesUsual))
    return 'too-much'
  return load >= much ? 'much' : 'fair'
}

/** The median of sorted numbers without one of them that is `own`; null where fewer than two are left. */
export function medianWithout(sorted: readonly number[], own: number): number | null {
  const at = sorted.indexOf(own)
  const left = at < 0 ? sorted.length : sorted.length - 1
  if (left < 2) return null
  const nth = (index: number) => sorted[at >= 0 && index >= at ? index + 1 : index] ?? 0
  const middle = Math.floor(left / 2)
  return left % 2 === 1 ? nth(middle) : (nth(middle - 1) + nth(middle)) / 2
}
