import { Button, Loader, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { PageHeader } from '#renderer/components/PageHeader'
import { useToday } from '#renderer/components/useToday'
import { useOwners } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { AskOwners } from './AskOwners'
import { DropArea } from './DropArea'
import { SentSheets } from './SentSheets'
import { SheetResult } from './SheetResult'
import { useReadSheets } from './useReadSheets'

/** Sheets for owners: made, awaited, and read back in. */
export function OwnerSheetsScreen({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('sheets')
  const today = useToday()
  const { locale } = usePlanLocale(planId)
  const owners = useOwners(planId)
  const requests = useRecords(planId, 'sheetRequests')
  const { sheets, isReading, failure, open, read, putAside } = useReadSheets(planId, today)
  const ownerOf = useMemo(() => new Map(owners.map((each) => [each.id, each])), [owners])

  if (!requests) return null
  return (
    <DropArea onFiles={read}>
      <PageHeader
        title={t('sheets:screen.title')}
        lead={t('sheets:screen.lead')}
        actions={
          <Button
            leftSection={<IconFileImport size={18} aria-hidden="true" />}
            disabled={isReading}
            onClick={open}
          >
            {t('sheets:screen.readBack')}
          </Button>
        }
      />
      <div role="status">
        {isReading ? (
          <Text size="sm" c="dimmed" mb="sm">
            <Loader size="xs" mr="xs" aria-hidden="true" />
            {t('sheets:screen.reading')}
          </Text>
        ) : null}
      </div>
      {failure ? <FailureAlert failure={failure} /> : null}
      {sheets.map((sheet) => (
        <SheetResult
          key={sheet.id}
          planId={planId}
          sheet={sheet}
          requests={requests}
          ownerOf={ownerOf}
          locale={locale}
          today={today}
          onClose={() => putAside(sheet.id)}
        />
      ))}
      <AskOwners
        planId={planId}
        owners={owners}
        requests={requests}
        locale={locale}
        today={today}
      />
      <SentSheets
        planId={planId}
        requests={requests}
        ownerOf={ownerOf}
        locale={locale}
        today={today}
      />
    </DropArea>
  )
}
