/** An exact number: a whole numerator over a positive whole denominator, without common divisors. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const zero: Fraction = { over: 0n, under: 1n }
export const one: Fraction = { over: 1n, under: 1n }

/** @throws RangeError where `under` is zero */
export function fraction(over: bigint, under = 1n): Fraction {
  if (under === 1n) return { over, under }
  if (under === 0n) throw new RangeError('A fraction over zero is no number.')
  const divisor = greatestDivisor(over, under) * (under < 0n ? -1n : 1n)
  return { over: over / divisor, under: under / divisor }
}

/** The number as it is written in decimals: 0.1 is one tenth. @throws RangeError for what is not finite */
export function exactly(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError('Only finite numbers are fractions.')
  if (Number.isInteger(value)) return fraction(BigInt(value))
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', decimals = ''] = digits.split('.')
  const over = BigInt(whole + decimals)
  const shift = Number(exponent) - decimals.length
  return shift < 0 ? fraction(over, 10n ** BigInt(-shift)) : fraction(over * 10n ** BigInt(shift))
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under)

export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under - b.over * a.under, a.under * b.under)

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.over, a.under * b.under)

/** @throws RangeError where `b` is zero */
export const dividedBy = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under, a.under * b.over)

export const negated = ({ over, under }: Fraction): Fraction => ({ over: -over, under })

/** Below zero, zero or above it: −1, 0 or 1. */
export function signOf({ over }: Fraction): -1 | 0 | 1 {
  return over === 0n ? 0 : over < 0n ? -1 : 1
}

export const isLess = (a: Fraction, b: Fraction): boolean => a.over * b.under < b.over * a.under

export const asNumber = ({ over, under }: Fraction): number => Number(over) / Number(under)

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller]
  return larger === 0n ? 1n : larger
}
