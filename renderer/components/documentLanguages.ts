// Documents exist in the languages that have a catalogue; the region decides how dates and numbers are written.
const forms = ['en-GB', 'en-IE', 'en-MT', 'en-US'] as const

/** Languages in which documents can be written, each with its name in the language of the screen. */
export function documentLanguages(
  screenLanguage: string,
  stored?: string,
): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([screenLanguage], { type: 'language' })
  const offered: readonly string[] = forms
  const tags = stored && !offered.includes(stored) ? [...offered, stored] : offered
  return tags.map((value) => ({ value, label: names.of(value) ?? value }))
}

/** The form nearest to the computer's own: its region where we have it, else the British one. */
export function nearestDocumentLanguage(systemLocale: string): string {
  return forms.find((form) => form.toLowerCase() === systemLocale.toLowerCase()) ?? 'en-GB'
}
