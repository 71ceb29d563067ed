import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/**
 * Named parts of a zip as text; those that it lacks are not in the map.
 * @throws where it is no zip, or a part is damaged or larger than the zip says
 */
export async function readZipParts(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry())
    if (wanted.has(entry.fileName) && !parts.has(entry.fileName))
      parts.set(
        entry.fileName,
        (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'),
      )
  return parts
}
