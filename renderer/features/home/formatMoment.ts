/** An instant as day and time of this computer's zone, in the form of the locale: "22 Nov 2026, 14:05". */
export function formatMoment(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
}
