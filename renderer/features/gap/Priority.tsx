import { useTranslation } from 'react-i18next'
import type { Gap } from '#shared/gap/deriveGaps'
import { priorityWord } from '#shared/gap/priorityWord'
import { priorityOf } from '#shared/gap/rankGaps'
import classes from './Priority.module.css'

/** How much a gap presses, in a word and in points; "Open" until it is weighed. */
export function Priority({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('gaps')
  const points = priorityOf(gap)
  if (points === null) return <span className={classes.open}>{t('gaps:table.priorityOpen')}</span>
  const word = t(`common:weight.${priorityWord(points)}`)
  return <span className={classes.priority}>{t('gaps:table.priorityText', { word, points })}</span>
}
