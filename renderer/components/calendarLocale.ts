// The declaration of the modules below comes with the package's own.
import type {} from 'dayjs'

/** Month and weekday names for the calendar, one small file per language, loaded when a calendar is first opened in it. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  bg: () => import('dayjs/locale/bg'),
  ca: () => import('dayjs/locale/ca'),
  cs: () => import('dayjs/locale/cs'),
  da: () => import('dayjs/locale/da'),
  de: () => import('dayjs/locale/de'),
  el: () => import('dayjs/locale/el'),
  es: () => import('dayjs/locale/es'),
  et: () => import('dayjs/locale/et'),
  fi: () => import('dayjs/locale/fi'),
  fr: () => import('dayjs/locale/fr'),
  ga: () => import('dayjs/locale/ga'),
  hr: () => import('dayjs/locale/hr'),
  hu: () => import('dayjs/locale/hu'),
  it: () => import('dayjs/locale/it'),
  lt: () => import('dayjs/locale/lt'),
  lv: () => import('dayjs/locale/lv'),
  mt: () => import('dayjs/locale/mt'),
  nb: () => import('dayjs/locale/nb'),
  nl: () => import('dayjs/locale/nl'),
  pl: () => import('dayjs/locale/pl'),
  pt: () => import('dayjs/locale/pt'),
  ro: () => import('dayjs/locale/ro'),
  sk: () => import('dayjs/locale/sk'),
  sl: () => import('dayjs/locale/sl'),
  sv: () => import('dayjs/locale/sv'),
  tr: () => import('dayjs/locale/tr'),
  uk: () => import('dayjs/locale/uk'),
}

/** Loads the names for a BCP 47 tag and gives the name under which the calendar knows them; English where there are none. */
export async function loadCalendarLocale(locale: string): Promise<string> {
  const language = locale.split('-')[0]?.toLowerCase() ?? 'en'
  const load = loaders[language]
  if (!load) return 'en'
  await load()
  return language
}
