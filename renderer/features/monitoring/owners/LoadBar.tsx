import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/monitoring/due/due.module.css'
import type { OwnerHealth } from '#shared/monitoring/ownerHealth'
import { loadLimits } from '#shared/monitoring/ownerLoad'

/** How much an owner carries: word, number, and a bar that is full where it is too much for anybody. */
export function LoadBar({ load, loadWord }: Pick<OwnerHealth, 'load' | 'loadWord'>) {
  const { t } = useTranslation('due')
  const word = t(`due:health.load.${loadWord}`)
  const share = Math.min(1, load / (loadLimits.most + 1))
  return (
    <span className={classes.load}>
      <span className={classes.loadWords} data-word={loadWord}>
        {load === 0 ? word : t('due:health.loadOf', { word, count: load })}
      </span>
      <span className={classes.loadTrack} aria-hidden="true">
        <span
          className={classes.loadBar}
          data-word={loadWord}
          style={{ width: `${Math.round(share * 100)}%` }}
        />
      </span>
    </span>
  )
}
