import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { NumberField } from '#renderer/components/NumberField'
import { ChosenCheckbox } from '#renderer/features/plan/ChosenCheckbox'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import classes from '#renderer/features/plan/plan.module.css'
import type { Resource } from '#shared/plan/Action'

interface ResourceRowProps {
  readonly resource: Resource
  readonly number: number
  readonly locale: string
  readonly currency: string
  readonly change: (fields: Partial<Resource>, group?: string) => Promise<unknown>
  readonly remove: () => void
}

/** One thing that the action needs in one year. */
export function ResourceRow(props: ResourceRowProps) {
  const { resource, number, locale, currency, change, remove } = props
  const { t } = useTranslation('plan')
  const amountLabel = {
    money: t('plan:resources.amountIn', { currency }),
    staff: t('plan:resources.posts'),
    'in-kind': t('plan:resources.amount'),
  }[resource.kind]
  return (
    <li className={classes.card}>
      {/* biome-ignore lint/a11y/useSemanticElements: a list of fieldsets would lose its bullets' count */}
      <div role="group" aria-label={t('plan:resources.item', { number })}>
        <div className={classes.resourceFields}>
          <ChosenSelect<Resource['kind']>
            label={t('plan:resources.kind')}
            stored={resource.kind}
            save={(kind, group) => change({ kind }, group)}
            choices={(['money', 'staff', 'in-kind'] as const).map((kind) => ({
              value: kind,
              label: t(`common:resourceKind.${kind}`),
            }))}
          />
          <NumberField
            label={t('plan:resources.year')}
            locale={locale}
            plain
            min={1990}
            max={2150}
            stored={resource.year}
            save={async (year, group) =>
              year === null ? undefined : await change({ year }, group)
            }
          />
          <NumberField
            label={amountLabel}
            locale={locale}
            min={0}
            max={1e12}
            classNames={{ input: classes.amount ?? '' }}
            stored={resource.amount}
            save={(amount, group) => change({ amount }, group)}
          />
          <DraftTextInput
            label={t('plan:resources.source')}
            maxLength={200}
            stored={resource.source}
            save={(source, group) => change({ source }, group)}
          />
          <DraftTextInput
            label={t('plan:resources.remark')}
            maxLength={500}
            className={classes.resourceNote}
            stored={resource.note}
            save={(note, group) => change({ note }, group)}
          />
          <ChosenCheckbox
            label={t('plan:resources.forEvaluation')}
            className={classes.resourceCheck}
            stored={resource.forEvaluation}
            save={(forEvaluation, group) => change({ forEvaluation }, group)}
          />
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            className={classes.resourceDelete}
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            aria-label={t('plan:resources.delete', { number })}
            onClick={remove}
          >
            {t('common:button.delete')}
          </Button>
        </div>
      </div>
    </li>
  )
}
