import { fromBuffer } from 'yauzl'

/**
 * How many bytes a zip unfolds to by its own list of contents; null where it is no zip. Asked before anything is unfolded, so that
 * a small file that would fill the memory is refused.
 */
export function unfoldedSize(bytes: Uint8Array): Promise<number | null> {
  return new Promise((settle) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error || !zip) return settle(null)
      let total = 0
      zip.on('entry', (entry) => {
        total += entry.uncompressedSize
        zip.readEntry()
      })
      zip.on('end', () => settle(total))
      zip.on('error', () => settle(null))
      zip.readEntry()
    })
  })
}
