/**
 * The limits within which a plan file is read. They are far above what a city's plan needs (the largest sample has
 * 200 kB) and far below what would bring a laptop down.
 */
export const planFileLimits = {
  /** The file itself, in bytes. */
  fileBytes: 100_000_000,
  /** Entries in the zip. */
  entries: 2_000,
  /** One entry, unpacked, in bytes. */
  entryBytes: 50_000_000,
  /** All entries together, unpacked, in bytes. */
  totalBytes: 200_000_000,
  /** Unpacked to packed size of one entry, above which it is taken for a zip bomb. Small entries are let be. */
  ratio: 200,
  ratioFromBytes: 1_000_000,
  /** Nesting of objects and lists in the records. */
  depth: 80,
  /** Records of one kind. */
  records: 200_000,
  /** Changes in the history. */
  changes: 200_000,
} as const
