// @ts-check
/**
 * The middle value; the mean of the two middle ones where their number is even.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/**
 * The value that the given share of all values do not exceed, such as 0.95.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/**
 * One line of the bench: our figure, what it is held against, their ratio, and the bar.
 * @param {{ name: string, ours: number, theirs: number, unit: string, bar: number, better: 'at most' | 'at least', ratio?: number }} result
 */
export function resultLine({ name, ours, theirs, unit, bar, better, ratio = ours / theirs }) {
  const isMet = better === 'at most' ? ratio <= bar : ratio >= bar
  const figures = `${round(ours)} against ${round(theirs)} ${unit}`
  return `${isMet ? 'met     ' : 'NOT MET '} ${name}: ratio ${ratio.toFixed(2)} (bar: ${better} ${bar}) — ${figures}`
}

/** @param {number} value */
function round(value) {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3))
}
