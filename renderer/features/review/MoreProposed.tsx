import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addReviewItems } from '#renderer/repositories/reviewItems'
import type { PlanId, ReviewId } from '#shared/lib/ids'
import type { ProposedItem } from '#shared/review/proposeAgenda'
import { AgendaChoice } from './AgendaChoice'
import type { ReviewWords } from './useReviewWords'
import { useTold } from './useTold'

interface MoreProposedProps {
  readonly planId: PlanId
  readonly reviewId: ReviewId
  /** What the plan proposes and the agenda does not hold. */
  readonly proposed: readonly ProposedItem[]
  readonly words: ReviewWords
}

/** Says what else is late, due or undecided, and lets some of it be put on the agenda. */
export function MoreProposed({ planId, reviewId, proposed, words }: MoreProposedProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const [chosen, setChosen] = useState<ReadonlySet<ProposedItem> | null>(null)
  const close = () => setChosen(null)
  if (proposed.length === 0) return null
  return (
    <Group gap="sm">
      <Text c="dimmed">{t('review:one.moreProposed', { count: proposed.length })}</Text>
      <Button variant="subtle" size="compact-md" onClick={() => setChosen(new Set())}>
        {t('review:one.chooseMore')}
      </Button>
      <Modal
        opened={chosen !== null}
        onClose={close}
        size="xl"
        title={t('review:one.chooseMoreTitle')}
        closeButtonProps={{ 'aria-label': t('common:button.close') }}
      >
        {chosen ? (
          <Stack gap="md">
            <AgendaChoice proposed={proposed} chosen={chosen} onChange={setChosen} words={words} />
            <Group gap="xs" justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('common:button.cancel')}
              </Button>
              <Button
                disabled={chosen.size === 0}
                onClick={() => {
                  const taken = proposed.filter((item) => chosen.has(item))
                  close()
                  void told(addReviewItems(planId, reviewId, taken))
                }}
              >
                {t('review:one.takeNew')}
              </Button>
            </Group>
          </Stack>
        ) : null}
      </Modal>
    </Group>
  )
}
