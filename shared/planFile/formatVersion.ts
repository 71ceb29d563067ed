/**
 * The version of the record shapes that this app writes. A higher one is refused in words; a lower one is brought up step by step
 * (`upgradeSnapshot`), together with what the validators give to fields that came later.
 */
export const formatVersion = 2
