import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import type { Day } from '#shared/lib/dates'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import type { Owner } from '#shared/plan/Owner'
import { Caution } from './Caution'
import type { ReadSheet } from './readOwnerSheets'
import { SheetAnswers } from './SheetAnswers'
import { SheetFaultTable } from './SheetFaultTable'
import classes from './sheets.module.css'

export interface SheetResultProps {
  readonly planId: PlanId
  readonly sheet: ReadSheet
  readonly requests: readonly SheetRequest[]
  readonly ownerOf: ReadonlyMap<OwnerId, Owner>
  readonly locale: string
  readonly today: Day
  readonly onClose: () => void
}

/** What came of one file: its answers to take or leave, or why it was refused and where it is damaged. */
export function SheetResult(props: SheetResultProps) {
  const { sheet, onClose } = props
  const { fileName, reading } = sheet
  const { t } = useTranslation('sheets')
  const id = useId()
  return (
    <section className={classes.result} aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xs">
        <Title order={2} size="h4" id={id}>
          {t('sheets:result.region', { file: fileName })}
        </Title>
        <Button variant="default" size="compact-sm" flex="none" onClick={onClose}>
          {t('sheets:result.close')}
        </Button>
      </Group>
      {reading.is === 'refused' ? (
        <Stack gap="sm">
          <FailureAlert
            failure={reading.failure}
            title={t('sheets:result.refused', { file: fileName })}
          />
          {reading.faults.length > 0 ? <SheetFaultTable faults={reading.faults} /> : null}
        </Stack>
      ) : (
        <Stack gap="sm">
          <SheetAnswers {...props} reading={reading} />
          {reading.faults.length > 0 ? (
            <>
              <Caution title={t('sheets:result.faultsTitle', { count: reading.faults.length })}>
                <Text size="sm">{t('sheets:result.faultsText')}</Text>
              </Caution>
              <SheetFaultTable faults={reading.faults} />
            </>
          ) : null}
        </Stack>
      )}
    </section>
  )
}
