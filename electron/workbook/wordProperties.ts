import { Parser } from 'saxen'

/** The properties that a Word document was given by whoever made it, as names with their texts. @throws where the XML is broken */
export function wordProperties(xml: string): (readonly [name: string, text: string])[] {
  const found: (readonly [string, string])[] = []
  let name = ''
  let text = ''
  if (xml === '') return found
  new Parser()
    .on('openTag', (tag, attributes) => {
      if (localName(tag) !== 'property') return
      name = attributes().name ?? ''
      text = ''
    })
    .on('text', (part, decode) => {
      text += decode(part)
    })
    .on('closeTag', (tag) => {
      if (localName(tag) === 'property') found.push([name, text.trim()])
    })
    .on('error', (error) => {
      throw error
    })
    .parse(xml)
  return found
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1)
