import type { i18n, TFunction } from 'i18next'
import type { PackFault } from '#shared/template/own/checkOwnPack'
import { faultPlace } from '#shared/template/own/faultPlace'

/** A fault in words: where it is, and what is wrong there. */
export function faultWords(
  { path, code, found }: PackFault,
  candidate: unknown,
  { t, i18n }: { readonly t: TFunction; readonly i18n: i18n },
): { readonly place: string; readonly words: string } {
  const { steps } = faultPlace(candidate, path)
  const place = steps
    .map(({ key, number }) => {
      const name = number === null ? `packs:field.${key}` : `packs:place.${key}`
      return i18n.exists(name) ? t(name, { number }) : key
    })
    .join(t('packs:place.then'))
  return {
    place: place === '' ? t('packs:place.whole') : t('packs:place.is', { place }),
    words: t(`packs:fault.${code}`, { found }),
  }
}
