import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/**
 * Parts of a zip as text, by their names; those that it lacks are not in the map.
 * @param wanted which are read
 * @throws where it is no zip, or a part is damaged or larger than the zip says
 */
export async function readZipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry())
    if (wanted(entry.fileName) && !parts.has(entry.fileName))
      parts.set(
        entry.fileName,
        (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'),
      )
  return parts
}
