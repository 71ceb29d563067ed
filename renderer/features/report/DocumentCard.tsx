import { Alert, Anchor, Button, Checkbox, Text, Title } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { dayOf } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Result } from '#shared/lib/result'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { ReportKind } from '#shared/report/Report'
import { reportOutlines } from '#templates/reports/reportOutlines'
import { missingBefore } from './missingBefore'
import classes from './ReportScreen.module.css'

interface DocumentCardProps {
  readonly kind: ReportKind
  readonly planId: PlanId
  readonly records: PlanRecords
}

/** One document: what it holds, what is missing before it goes out, and the button that makes it. */
export function DocumentCard({ kind, planId, records }: DocumentCardProps) {
  const { t } = useTranslation('reportScreen')
  const id = useId()
  const [withLooseEnds, setWithLooseEnds] = useState(false)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Result<{ path: string } | null> | null>(null)
  const name = t(`reportScreen:kind.${kind}.name`)
  const missing = useMemo(
    () => missingBefore(kind, planId, records, dayOf(new Date()), t),
    [kind, planId, records, t],
  )

  const make = async () => {
    setBusy(true)
    setOutcome(null)
    // The way to Word is fetched only now: nobody who just looks should wait for it.
    const { exportDocument } = await import('./exportDocument')
    setOutcome(await exportDocument(kind, planId, name, withLooseEnds ? ['loose-ends'] : []))
    setBusy(false)
  }

  return (
    <section className={classes.document} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {name}
      </Title>
      <Text mb="sm">{t(`reportScreen:kind.${kind}.for`)}</Text>
      <Title order={3} size="h5">
        {t('reportScreen:missing.title')}
      </Title>
      {missing.length === 0 ? (
        <Text mb="md">{t('reportScreen:missing.none')}</Text>
      ) : (
        <ul className={classes.missing}>
          {missing.map(({ words, to }) => (
            <li key={words}>
              <Anchor component={Link} href={to}>
                {words}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
      <Checkbox
        mb="md"
        label={t('reportScreen:withLooseEnds')}
        checked={withLooseEnds}
        onChange={(event) => setWithLooseEnds(event.currentTarget.checked)}
      />
      <Button
        leftSection={<IconFileTypeDocx size={18} aria-hidden="true" />}
        disabled={busy}
        onClick={() => void make()}
        aria-label={t('reportScreen:exportNamed', { name })}
      >
        {t('reportScreen:export')}
      </Button>
      <div role="status">{busy ? <Text mt="sm">{t('reportScreen:making')}</Text> : null}</div>
      {outcome?.ok && outcome.value ? (
        <Alert mt="md" role="status" title={t('reportScreen:done')}>
          <span className={classes.path}>
            {t('reportScreen:where', { path: outcome.value.path })}
          </span>
        </Alert>
      ) : null}
      {outcome && !outcome.ok ? (
        <FailureAlert failure={outcome.failure} title={t('reportScreen:failed')} />
      ) : null}
      <Title order={3} size="h5" mt="lg">
        {t('reportScreen:holds')}
      </Title>
      <ul className={classes.holds}>
        {reportOutlines[kind].sections.map((part) => (
          <li key={part}>{t(`reportScreen:part.${part}`)}</li>
        ))}
      </ul>
    </section>
  )
}
