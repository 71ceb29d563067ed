import { Button, Group, Text } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProfile } from '#renderer/repositories/profile'

const ProfileDialog = lazy(async () => ({
  default: (await import('./ProfileDialog')).ProfileDialog,
}))

/** Says under which name changes on this computer are noted, with the way to give or change it. */
export function WhoAreYou() {
  const { t } = useTranslation('shell')
  const profile = useProfile()
  const [isAsking, setIsAsking] = useState(false)
  if (!profile) return null
  const { name } = profile
  return (
    <Group gap="xs" mb="sm">
      <Text size="sm">
        {name ? t('shell:profile.known', { name }) : t('shell:profile.unknown')}
      </Text>
      <Button
        variant={name ? 'subtle' : 'light'}
        size="compact-sm"
        onClick={() => setIsAsking(true)}
      >
        {name ? t('shell:profile.change') : t('shell:profile.give')}
      </Button>
      {isAsking ? (
        <Suspense fallback={null}>
          <ProfileDialog onClose={() => setIsAsking(false)} />
        </Suspense>
      ) : null}
    </Group>
  )
}
