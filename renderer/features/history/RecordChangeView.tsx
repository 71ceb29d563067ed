import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { RecordChange } from '#shared/compare/changeInWords'
import classes from './history.module.css'

interface RecordChangeViewProps {
  readonly change: RecordChange
  /** Where the record stands; null where it is gone. */
  readonly href: string | null
}

/** What a step did to one record: which, and its fields before and after. */
export function RecordChangeView({ change, href }: RecordChangeViewProps) {
  const { t } = useTranslation('history')
  const { kind, name, happened } = change
  const title = t(`history:step.${happened}`, { kind, name })
  return (
    <li className={classes.record}>
      {href ? (
        <Anchor component={Link} href={href} fw={600}>
          {title}
        </Anchor>
      ) : (
        <Text fw={600}>{title}</Text>
      )}
      <FieldChanges change={change} />
    </li>
  )
}

/** The fields of a record before and after a step. */
export function FieldChanges({ change: { fields, happened } }: { readonly change: RecordChange }) {
  const { t } = useTranslation('history')
  if (fields.length === 0) return null
  return (
    <dl className={classes.fields}>
      {fields.map(({ field, label, from, to }) => (
        <div key={field}>
          <dt>{t('history:step.field', { label })}</dt>
          <dd>
            {happened === 'changed' && field !== 'order' ? (
              <>
                <span aria-hidden="true">{t('history:step.fromTo', { from, to })}</span>
                <span className="visually-hidden">
                  {t('history:step.fromToSpoken', { from, to })}
                </span>
              </>
            ) : (
              to
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
