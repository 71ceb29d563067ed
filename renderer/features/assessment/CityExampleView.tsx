import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenLinkContext } from '#renderer/components/openLink'
import { safeWebAddress } from '#shared/lib/webAddress'
import type { CityExample } from '#shared/template/Benchmark'
import classes from './Guidance.module.css'

/** What another city did: where, when, what, and what came of it. */
export function CityExampleView({ example }: { readonly example: CityExample }) {
  const { t } = useTranslation('assess')
  const { city, country, topic, text, years, result, website } = example
  return (
    <details className={classes.example}>
      <summary>
        <strong>
          {city}, {country}
        </strong>
        <span className={classes.topic}>
          {years.length > 0
            ? t('assess:guidance.topic', { topic, years: yearsInWords(years) })
            : topic}
        </span>
      </summary>
      <p>{text}</p>
      {result ? <p>{t('assess:guidance.result', { result })}</p> : null}
      {website ? <Website printed={website} /> : null}
    </details>
  )
}

function Website({ printed }: { readonly printed: string }) {
  const { t } = useTranslation('assess')
  const openLink = useContext(OpenLinkContext)
  // The toolkit prints addresses of its time, mostly without the scheme.
  const address = safeWebAddress(printed) ?? safeWebAddress(`https://${printed}`)
  return (
    <p className={classes.quiet}>
      {t('assess:guidance.website', { website: printed })}{' '}
      {address ? (
        <button
          type="button"
          className={classes.link}
          aria-label={t('assess:guidance.openWebsite', { website: printed })}
          onClick={() => openLink(address)}
        >
          {t('assess:guidance.open')}
        </button>
      ) : null}
    </p>
  )
}

/** Years side by side where they do not follow each other: "2010, 2013", "2010–2012". */
function yearsInWords(years: readonly number[]): string {
  const first = years[0] ?? 0
  const last = years.at(-1) ?? first
  const inARow = years.every((year, index) => year === first + index)
  return years.length > 2 && inARow ? `${first}–${last}` : years.join(', ')
}
