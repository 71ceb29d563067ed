import type { Day } from '#shared/lib/dates'

/** What every form of the dialog is given. */
export interface FormProps {
  /** What it is about. */
  readonly title: string
  readonly locale: string
  readonly today: Day
  readonly onClose: () => void
}
