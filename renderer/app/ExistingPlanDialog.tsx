import { Button, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ExistingPlan } from './useOpenPlan'

/** Asks what to do with a file whose plan is here already. */
export function ExistingPlanDialog({ fileName, choose, cancel }: ExistingPlan) {
  const { t } = useTranslation('shell')
  return (
    <Modal
      opened
      onClose={cancel}
      title={t('shell:openPlan.existing.title')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <Stack>
        <Text>{t('shell:openPlan.existing.text', { fileName })}</Text>
        <Button data-autofocus onClick={() => choose('open')}>
          {t('shell:openPlan.existing.open')}
        </Button>
        <Button variant="default" onClick={() => choose('as-copy')}>
          {t('shell:openPlan.existing.copy')}
        </Button>
        <Button variant="default" onClick={() => choose('replace')}>
          {t('shell:openPlan.existing.replace')}
        </Button>
        <Button variant="subtle" onClick={cancel}>
          {t('common:button.cancel')}
        </Button>
      </Stack>
    </Modal>
  )
}
