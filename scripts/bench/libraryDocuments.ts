import { libraryOf } from '#shared/template/library/Library'
import { loadLibraryPacks } from '#templates/index'

/** The words of every item of the library, field by field, as anybody would hand them to a search index. */
export async function libraryDocuments() {
  const { items } = libraryOf(await loadLibraryPacks())
  return [...items.values()].map((item) => ({
    id: item.ref,
    label: item.label ?? '',
    title: item.title ?? '',
    place: [item.topic, item.city, item.country].filter(Boolean).join(' '),
    text: item.text,
    parts: item.parts
      .filter(({ form }) => form !== 'code')
      .flatMap(({ texts }) => texts)
      .join(' '),
  }))
}
