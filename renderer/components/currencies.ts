// Currencies of the cities in Europe and around it; others come with the plan that uses them.
const codes =
  'EUR ALL AMD AZN BAM BGN CHF CZK DKK GBP GEL HUF ISK MDL MKD NOK PLN RON RSD SEK TRY UAH USD'

/** Currencies to choose from (ISO 4217), each with its name in the language of the screen. */
export function currencies(
  screenLanguage: string,
  stored?: string,
): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([screenLanguage], { type: 'currency' })
  const offered = codes.split(' ')
  const all = stored && !offered.includes(stored) ? [...offered, stored] : offered
  return all.map((value) => ({ value, label: `${value}: ${names.of(value) ?? value}` }))
}
