import { Checkbox, Radio, Stack, Table, Text } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetDifference } from '#shared/compare/ownerSheet/compareAnswers'
import { formatDay } from '#shared/lib/dates'
import { SinceNote } from './SinceNote'
import classes from './sheets.module.css'
import { useAnswerWords } from './useAnswerWords'

interface DifferenceRowProps {
  readonly rowIndex: number
  readonly difference: SheetDifference
  readonly isChosen: boolean
  /** Which of two days is meant; null while nobody has said. */
  readonly meant: string | null
  readonly locale: string
  readonly onChoose: (key: string, isChosen: boolean) => void
  readonly onMean: (key: string, day: string) => void
}

/** One answer that differs from the plan. */
export const DifferenceRow = memo(function DifferenceRow(props: DifferenceRowProps) {
  const { rowIndex, difference, isChosen, meant, locale, onChoose, onMean } = props
  const { key, isConflict, since } = difference
  const { t } = useTranslation('sheets')
  const words = useAnswerWords(locale)
  const { title, detail } = words.what(difference)
  const days = difference.kind === 'milestone' && difference.wrote.length > 1
  const isUnclear = days && meant === null
  return (
    <Table.Tr data-conflict={isConflict || undefined} aria-rowindex={rowIndex}>
      <Table.Td>
        <Checkbox
          aria-label={t('sheets:result.take', { what: `${title}, ${detail}` })}
          title={isUnclear ? t('sheets:result.chooseDay') : undefined}
          disabled={isUnclear}
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(key, currentTarget.checked)}
        />
      </Table.Td>
      <Table.Th scope="row">
        <Text size="sm" fw={600} className={classes.words}>
          {title}
        </Text>
        <Text size="sm" fw={400}>
          {detail}
        </Text>
      </Table.Th>
      <Table.Td>
        <Text size="sm" className={classes.words}>
          {words.said(difference)}
        </Text>
      </Table.Td>
      <Table.Td>
        {days ? (
          <Radio.Group
            label={t('sheets:result.which')}
            value={meant}
            onChange={(day) => onMean(key, day)}
          >
            <Stack gap={4} mt={4}>
              {difference.wrote.map((day) => (
                <Radio key={day} value={day ?? ''} label={formatDay(day ?? '', locale)} />
              ))}
            </Stack>
          </Radio.Group>
        ) : (
          <Text size="sm" fw={600} className={classes.words}>
            {words.wrote(difference)}
          </Text>
        )}
        {difference.kind === 'milestone' && difference.follows ? (
          <Text size="xs">
            {t(
              difference.field === 'reachedOn'
                ? 'sheets:result.followsDay'
                : 'sheets:result.follows',
            )}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td>
        <Text size="sm" className={classes.words}>
          {words.now(difference)}
        </Text>
        {isConflict ? (
          <div className={classes.conflict}>
            <Text size="sm" fw={600} className={classes.state}>
              <IconArrowsSplit2 size={16} aria-hidden="true" />
              {t('sheets:result.conflict')}
            </Text>
            {since ? <SinceNote since={since} locale={locale} /> : null}
          </div>
        ) : null}
      </Table.Td>
    </Table.Tr>
  )
})
