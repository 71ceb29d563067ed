/** How large a city's own packs may grow. One place for the store, the gate between the processes, the forms and the readers of files. */
export const ownPackLimits = {
  /** Versions of own packs that are kept, drafts and released ones together. */
  versions: 300,
  /** Characters of one version, as JSON. */
  packText: 2_000_000,
  /** Bytes of a pack file or an Excel file that is taken in. */
  fileBytes: 5_000_000,
  /** Bytes that an Excel file may unfold to. */
  workbookBytes: 50_000_000,
  /** Factors, commitments, practices or context factors in a pack. */
  items: 300,
  /** Questions, statements or examples in one factor. */
  itemsInFactor: 200,
  /** Ids that were given once and are not given again. */
  retiredIds: 5_000,
  /** Characters of a line, such as a title. */
  line: 300,
  /** Characters of a text, such as a question. */
  text: 4_000,
  sheets: 10,
  rows: 2_000,
  columns: 20,
} as const
