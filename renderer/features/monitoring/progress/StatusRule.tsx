import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** How a status comes about, for whoever is asked why; folded until asked for. */
export function StatusRule() {
  const { t } = useTranslation('progress')
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('progress:rule')}
      </Button>
      {open ? <Text size="sm">{t('progress:ruleText')}</Text> : null}
    </div>
  )
}
