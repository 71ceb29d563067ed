import { Button, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EditorSection } from '#renderer/components/EditorSection'
import { useToday } from '#renderer/components/useToday'
import classes from '#renderer/features/plan/plan.module.css'
import { updateAction } from '#renderer/repositories/actions'
import { formatMoney, formatNumber } from '#shared/lib/dates'
import { newId, type PlanId } from '#shared/lib/ids'
import type { Action, Resource } from '#shared/plan/Action'
import { resourceTotals } from '#shared/plan/resourceTotals'
import { ResourceRow } from './ResourceRow'
import { useListField } from './useListField'

interface ActionResourcesProps {
  readonly planId: PlanId
  readonly action: Action
  readonly locale: string
  readonly currency: string
}

/** What the action needs: money, staff and help in kind, by year and source, with totals. */
export function ActionResources({ planId, action, locale, currency }: ActionResourcesProps) {
  const { t } = useTranslation('plan')
  const today = useToday()
  const list = useListField<Resource>(action.resources, (resources, group) =>
    updateAction(planId, action.id, { resources }, group),
  )
  const add = () => {
    const last = action.resources.at(-1)
    const firstYear = Number((action.startsOn ?? today).slice(0, 4))
    return list.add({
      id: newId<'Resource'>(),
      kind: last?.kind ?? 'money',
      year: last ? Math.min(2150, last.year + 1) : firstYear,
      source: last?.source ?? '',
      amount: null,
      note: '',
      forEvaluation: false,
    })
  }
  const totals = resourceTotals(action.resources)
  const columns = {
    money: totals.some(({ money }) => money > 0),
    forEvaluation: totals.some(({ forEvaluation }) => forEvaluation > 0),
    staff: totals.some(({ staff }) => staff > 0),
  }
  return (
    <EditorSection title={t('plan:resources.title')} note={t('plan:resources.note')}>
      {action.resources.length > 0 ? (
        <ul className={classes.cards}>
          {action.resources.map((resource, index) => (
            <ResourceRow
              key={resource.id}
              resource={resource}
              number={index + 1}
              locale={locale}
              currency={currency}
              change={(fields, group) => list.change(resource.id, fields, group)}
              remove={() => void list.remove(resource.id)}
            />
          ))}
        </ul>
      ) : null}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => void add()}
        >
          {t('plan:resources.add')}
        </Button>
      </div>
      {columns.money || columns.staff ? (
        <Table className={classes.totals} aria-label={t('plan:resources.totals')} tabularNums>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('plan:resources.year')}</Table.Th>
              {columns.money ? (
                <Table.Th className={classes.amount}>{t('plan:resources.money')}</Table.Th>
              ) : null}
              {columns.forEvaluation ? (
                <Table.Th className={classes.amount}>{t('plan:resources.ofItEvaluation')}</Table.Th>
              ) : null}
              {columns.staff ? (
                <Table.Th className={classes.amount}>{t('plan:resources.staff')}</Table.Th>
              ) : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {totals.map(({ year, money, staff, forEvaluation }) => (
              <Table.Tr key={year}>
                <Table.Th scope="row">{year}</Table.Th>
                {columns.money ? (
                  <Table.Td className={classes.amount}>
                    {formatMoney(money, currency, locale)}
                  </Table.Td>
                ) : null}
                {columns.forEvaluation ? (
                  <Table.Td className={classes.amount}>
                    {formatMoney(forEvaluation, currency, locale)}
                  </Table.Td>
                ) : null}
                {columns.staff ? (
                  <Table.Td className={classes.amount}>{formatNumber(staff, locale)}</Table.Td>
                ) : null}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {action.resources.some(({ amount }) => amount === null) ? (
        <Text size="sm" c="dimmed">
          {t('plan:resources.unknownAmounts')}
        </Text>
      ) : null}
    </EditorSection>
  )
}
