/** A number that a document prints, or that can be worked out from those it prints. */
export interface LinkedCell {
  readonly id: string
  /** Null where it is not known to the city either. */
  readonly value: number | null
  /** Cells of one bundle are printed or suppressed together, such as a share with its numerator and denominator. */
  readonly bundle: string
  /** False for what no document prints but a reader may work out: what is left of a total, the rest of a year. */
  readonly printed: boolean
  /** How much is lost when it is suppressed, against the other cells: 1 for a group, more for a total. */
  readonly weight: number
}

/** A total and the cells that add up to it, by their places in the list. */
export interface CellSum {
  readonly total: number
  readonly parts: readonly number[]
}

/**
 * Cells and all the sums that tie them to one another: rows, columns, totals of totals, years. Whatever is to be published together,
 * in one table or in several, belongs into one such net, since a reader lays the tables side by side.
 */
export interface LinkedCells {
  readonly cells: readonly LinkedCell[]
  readonly sums: readonly CellSum[]
  /** Whether cells may be below zero, as balances are; then a reader cannot bound a cell by the others. */
  readonly signed: boolean
}
