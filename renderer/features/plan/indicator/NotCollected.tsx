import { Alert, Button, Group, Paper, TextInput } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '#shared/monitoring/Indicator'

interface NotCollectedProps {
  readonly stored: Indicator['notCollected']
  readonly save: (notCollected: Indicator['notCollected']) => Promise<unknown>
}

/** Says that the city does not collect the figures, and why: in some countries asking for origin is itself seen as unfair (field: 4.4). */
export function NotCollected({ stored, save }: NotCollectedProps) {
  const { t } = useTranslation('plan')
  const [isAsking, setAsking] = useState(false)
  if (stored !== null)
    return (
      <Alert
        color="gray"
        icon={<IconBan aria-hidden="true" />}
        title={t('plan:notCollected.title')}
      >
        {stored}
        <Group gap="xs" mt="sm">
          <Button variant="default" size="xs" onClick={() => void save(null)}>
            {t('plan:notCollected.collect')}
          </Button>
        </Group>
      </Alert>
    )
  return isAsking ? (
    <WhyNot
      onSave={(why) => {
        setAsking(false)
        void save(why)
      }}
      onCancel={() => setAsking(false)}
    />
  ) : (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconBan size={16} aria-hidden="true" />}
        onClick={() => setAsking(true)}
      >
        {t('plan:notCollected.button')}
      </Button>
    </div>
  )
}

interface WhyNotProps {
  readonly onSave: (why: string) => void
  readonly onCancel: () => void
}

function WhyNot({ onSave, onCancel }: WhyNotProps) {
  const { t } = useTranslation('plan')
  const [why, setWhy] = useState('')
  const [isTried, setTried] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (why.trim() !== '') onSave(why.trim())
  }
  return (
    <Paper component="form" withBorder p="sm" noValidate onSubmit={submit}>
      <TextInput
        label={t('plan:notCollected.why')}
        description={t('plan:notCollected.note')}
        required
        autoFocus
        maxLength={1000}
        error={isTried && why.trim() === '' ? t('plan:notCollected.whyNeeded') : null}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Group gap="xs" mt="sm">
        <Button type="submit" size="xs">
          {t('plan:notCollected.save')}
        </Button>
        <Button variant="default" size="xs" onClick={onCancel}>
          {t('common:button.cancel')}
        </Button>
      </Group>
    </Paper>
  )
}
