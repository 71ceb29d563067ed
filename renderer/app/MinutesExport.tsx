import { fetchedScreen } from './fetchedScreen'

/** The button that makes the minutes of a review: it belongs to the documents, and stands on the review's own screen. */
export const { Screen: MinutesExport } = fetchedScreen(
  async () => (await import('#renderer/features/report/MinutesExport')).MinutesExport,
)
