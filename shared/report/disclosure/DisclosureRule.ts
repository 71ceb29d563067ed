/** From when on a number gives people away, and how well a suppressed one must be hidden (field: 5.4). */
export interface DisclosureRule {
  /** The smallest count that may be shown; up to 1 nothing is small but, where protected, zero. Whole. */
  readonly threshold: number
  /** Whether a count of nobody is small as well, as research environments hold (field: 5.4). */
  readonly zeros: 'shown' | 'protected'
  /** A reader must not be able to bound a suppressed cell more tightly than this, between the least and the most it can be. Whole. */
  readonly width: number
}

/**
 * The rule for a threshold. Zero is shown unless the topic is sensitive: nobody stands behind it, and "none" is often the very finding.
 * Where the topic is sensitive it says something about everybody in the group ("none of the twelve is insured"), so it is protected
 * (field: 5.4). The width is the threshold itself: a suppressed cell could then always be one that may be shown.
 */
export function disclosureRule(threshold: number, isSensitive = false): DisclosureRule {
  const least = Math.max(0, Math.ceil(threshold))
  return { threshold: least, zeros: isSensitive ? 'protected' : 'shown', width: least }
}

/** Whether a count may not be shown by itself. A count below zero is judged by its size; an unknown one shows nothing. */
export function isSmall(value: number | null, { threshold, zeros }: DisclosureRule): boolean {
  if (value === null) return false
  return value === 0 ? zeros === 'protected' : Math.abs(value) < threshold
}
