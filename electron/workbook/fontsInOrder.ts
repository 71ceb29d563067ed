import type { Feature, Image } from 'write-excel-file/node'

const fontOrder = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']

/** The package writes what makes up a font in an order of its own; the format has one, and strict readers hold to it. */
export const fontsInOrder: Feature<Image['content']> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (styles) =>
          styles.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
            const parts = inner.match(/<[^>]+\/>/g) ?? []
            const place = (part: string) => fontOrder.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '')
            return `<font>${[...parts].sort((a, b) => place(a) - place(b)).join('')}</font>`
          }),
      },
    },
  },
}
