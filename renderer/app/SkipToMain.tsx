import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './SkipToMain.module.css'

/** The first stop of the keyboard: past header and rail, into the screen. Seen only while it has the keyboard. */
export function SkipToMain({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('shell')
  return (
    <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
      {t('shell:skip')}
    </button>
  )
}
