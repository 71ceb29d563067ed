/** The kind of a pack as a key of the catalogue: `benchmark` for `common-ground/benchmark/1`. */
export const kindKey = (format: string): string => format.split('/')[1] ?? format
