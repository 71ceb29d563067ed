import { useTranslation } from 'react-i18next'
import { isShortPart } from '#shared/report/isShortPart'
import { partInWords } from '#shared/report/partInWords'
import type { Library } from '#shared/template/library/Library'
import type { ItemPart, LibraryItem } from '#shared/template/library/LibraryItem'
import { EuLineTable } from './EuLineTable'
import classes from './ItemPane.module.css'
import { Website } from './Website'

interface ItemPartsProps {
  readonly item: LibraryItem
  readonly library: Library
}

/** The further texts of an item, each under its heading. */
export function ItemParts({ item, library }: ItemPartsProps) {
  const parts = item.parts
    .filter((part) => !isShortPart(part))
    .flatMap((part) => withoutLinked(part, item, library) ?? [])
  return parts.map((part) => <Part key={part.key} part={part} />)
}

function Part({ part }: { readonly part: ItemPart }) {
  const { t } = useTranslation('library')
  const { title, texts, isList } = partInWords(t, part)
  return (
    <section className={classes.part}>
      <h3>{title}</h3>
      {part.key === 'euReference' ? (
        <EuLineTable part={part} />
      ) : part.key === 'website' ? (
        <Website printed={part.texts[0]} />
      ) : isList ? (
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : (
        <p>{texts[0]}</p>
      )}
    </section>
  )
}

/** What stands in for a theme stands with its links below; here only what leads to no item. */
function withoutLinked(part: ItemPart, item: LibraryItem, library: Library): ItemPart | null {
  if (part.key !== 'substitutes') return part
  const told = new Set(library.linksOf(item.ref).map(({ reason }) => reason))
  const [first, ...others] = part.texts.filter((text) => !told.has(text))
  return first === undefined ? null : { ...part, texts: [first, ...others] }
}
