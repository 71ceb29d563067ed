import type { Translate } from '#shared/messages/createTranslator'
import type { LibraryItem } from '#shared/template/library/LibraryItem'

/** The line that stands over an item's text: its title with its label, or its kind and label where it has no title of its own. */
export function itemHeading(t: Translate, { kind, label, title }: LibraryItem): string {
  const name = title ?? t(`library:kind.${kind}`)
  if (label === null) return name
  return title === null
    ? t('library:heading.numbered', { name, label })
    : t('library:heading.labelled', { name, label })
}
