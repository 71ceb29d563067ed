/**
 * A short print of a text: equal texts have equal prints, and different ones practically never have. Against mistakes, not against
 * forgery (FNV-1a, two runs of 32 bits over UTF-16 units).
 * @returns 16 hexadecimal digits
 */
export function textPrint(text: string): string {
  return run(text, 0x811c9dc5) + run(text, 0x01234567)
}

function run(text: string, start: number): string {
  let hash = start
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
