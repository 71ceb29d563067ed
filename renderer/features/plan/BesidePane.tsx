import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './plan.module.css'

/** The pane on the right in which the library speaks to what is open. It stays in view and scrolls by itself. */
export function BesidePane({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('plan')
  return (
    <aside
      className={classes.besidePane}
      aria-label={t('plan:beside.label')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard
      tabIndex={0}
    >
      {children}
    </aside>
  )
}
