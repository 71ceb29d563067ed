/** The version of the record shapes that this app writes. A higher one is refused in words; a lower one is brought up step by step. */
export const formatVersion = 1
