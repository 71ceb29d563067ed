import type { Weight } from './GapDecision'

/** A priority of 5 to 15 points (`priorityOf`) in a word: high from 12, medium from 9, low below. */
export function priorityWord(points: number): Weight {
  if (points >= 12) return 'high'
  return points >= 9 ? 'medium' : 'low'
}
