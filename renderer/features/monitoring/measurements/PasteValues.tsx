import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/lib/dates'
import classes from './measurements.module.css'
import type { PastedEntries, PasteFault } from './pasteEntries'
import { periodLabel } from './periodLabel'

interface PasteValuesProps {
  /** What was pasted; null while nothing is. */
  readonly pasted: PastedEntries | null
  readonly locale: string
  readonly onEnter: (pasted: PastedEntries) => void
  readonly onClose: () => void
}

/** Faults told one by one; beyond that their number says enough. */
const mostFaults = 100

/** What a pasted block comes to, before anything is written: how many values, what they replace, and what cannot be understood. */
export function PasteValues({ pasted, locale, onEnter, onClose }: PasteValuesProps) {
  const { t } = useTranslation('measurements')
  return (
    <Modal
      opened={pasted !== null}
      onClose={onClose}
      size="lg"
      title={t('measurements:paste.title')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {pasted ? (
        <Stack gap="md">
          <div>
            <Text>{t('measurements:paste.enters', { count: pasted.entries.length })}</Text>
            {pasted.replaced > 0 ? (
              <Text>{t('measurements:paste.replaces', { count: pasted.replaced })}</Text>
            ) : null}
            {pasted.same > 0 ? (
              <Text>{t('measurements:paste.same', { count: pasted.same })}</Text>
            ) : null}
          </div>
          {pasted.faults.length > 0 ? <Faults faults={pasted.faults} locale={locale} /> : null}
          <Group gap="xs" justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common:button.cancel')}
            </Button>
            <Button
              data-autofocus
              disabled={pasted.entries.length === 0}
              onClick={() => onEnter(pasted)}
            >
              {t('measurements:paste.enter', { count: pasted.entries.length })}
            </Button>
          </Group>
        </Stack>
      ) : null}
    </Modal>
  )
}

interface FaultsProps {
  readonly faults: readonly PasteFault[]
  readonly locale: string
}

function Faults({ faults, locale }: FaultsProps) {
  const { t } = useTranslation('measurements')
  const title = t('measurements:paste.faults', { count: faults.length })
  const example = formatNumber(1234.5, locale)
  const why = (fault: PasteFault['why']) =>
    fault === 'closed' || fault === 'beyond'
      ? t(`measurements:paste.${fault}`)
      : t(`measurements:entry.${fault}`, { example })
  const where = ({ row, period }: PasteFault) =>
    [
      row && (row.indicator.name.trim() || t('plan:indicators.untitled')),
      period && periodLabel(period, locale, t),
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <div>
      <Text fw={600} mb={4}>
        {title}
      </Text>
      <section
        className={classes.faults}
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard
        tabIndex={0}
      >
        <Table aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('measurements:paste.words')}</Table.Th>
              <Table.Th>{t('measurements:paste.where')}</Table.Th>
              <Table.Th>{t('measurements:paste.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {faults.slice(0, mostFaults).map((fault, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never changes
              <Table.Tr key={index}>
                <Table.Td className={classes.pasted}>{fault.words}</Table.Td>
                <Table.Td>{where(fault)}</Table.Td>
                <Table.Td>{why(fault.why)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {faults.length > mostFaults ? (
          <Text size="sm">
            {t('measurements:paste.more', { count: faults.length - mostFaults })}
          </Text>
        ) : null}
      </section>
    </div>
  )
}
