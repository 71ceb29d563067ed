/** A made-up language for tests: every sentence from a catalogue carries marks and accents. */
export const pseudoLanguage = 'en-XA'

const accents: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
}

type Tree = { readonly [key: string]: string | Tree }

/** A catalogue in the pseudo-language: accented, between ⟦ and ⟧; placeholders `{{…}}` and tags `<1>` stay as they are. */
export function toPseudo<T extends Tree>(catalogue: T): T {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? `⟦${accent(value)}⟧` : toPseudo(value),
    ]),
  ) as T
}

function accent(text: string): string {
  return text
    .split(/(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter),
    )
    .join('')
}
