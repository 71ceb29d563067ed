import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './DraftMark.module.css'

/** Says that something was drawn from the library and nobody has made it the city’s own yet: shape and word. */
export function DraftMark() {
  const { t } = useTranslation('common')
  return (
    <span className={classes.mark}>
      <IconPencil size={15} aria-hidden="true" />
      {t('common:draft')}
    </span>
  )
}
