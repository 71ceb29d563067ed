import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { moveToVersion, type PackUpdate } from '#renderer/repositories/packUpdates'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import { comparePacks } from '#shared/template/comparePacks'
import { packRef } from '#shared/template/packRef'
import { answeredAnew } from './answeredAnew'
import { ChangedItems } from './ChangedItems'
import { RewordedQuestions } from './RewordedQuestions'

interface MoveToVersionProps {
  readonly planId: PlanId
  readonly update: PackUpdate
  /** @param to the version that the plan now stands on; null where it was not moved */
  readonly close: (to: string | null) => void
}

/** Shows what a newer version changes, asks about answers to reworded questions, and moves the plan over in one step. */
export function MoveToVersion({ planId, update, close }: MoveToVersionProps) {
  const { t } = useTranslation('packs')
  const { planPack, newer } = update
  const answers = useRecords(planId, 'answers')
  const assessments = useRecords(planId, 'assessments')
  const actions = useRecords(planId, 'actions')
  const comparison = useMemo(() => comparePacks(planPack.content, newer), [planPack, newer])
  const [anew, setAnew] = useState<ReadonlySet<string>>(new Set())
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)
  if (!answers || !assessments || !actions) return null

  const asked = answeredAnew(comparison, planPack.id, { assessments, answers })
  const isAsked = new Set(asked.map(({ id }) => id))
  const gone = new Set(
    comparison.items
      .filter(({ change }) => change === 'removed')
      .map(({ id }) => packRef(newer.id, id)),
  )
  const lost = actions.filter(({ gapRefs, commitmentRefs }) =>
    [...gapRefs, ...commitmentRefs].some((ref) => gone.has(ref)),
  )
  const move = async () => {
    setBusy(true)
    await flushPendingDrafts()
    const moved = await moveToVersion(planId, planPack.id, newer, anew)
    setBusy(false)
    if (moved.ok) close(newer.version)
    else setFailure(moved.failure)
  }
  return (
    <Modal
      opened
      size="xl"
      onClose={() => close(null)}
      title={t('packs:update.heading', { to: newer.version, title: newer.shortTitle })}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <Stack>
        <Text>
          {newer.format === 'common-ground/benchmark/1'
            ? t('packs:update.leadBenchmark')
            : t('packs:update.leadCommitments')}
        </Text>
        <Text>{t('packs:update.counts', { ...comparison.counts })}</Text>
        {failure ? <FailureAlert failure={failure} /> : null}
        {lost.length > 0 ? (
          <Text>{t('packs:update.lostActions', { count: lost.length })}</Text>
        ) : null}
        {asked.length > 0 ? (
          <RewordedQuestions
            questions={asked}
            anew={anew}
            setAnew={(id, isAnew) =>
              setAnew((before) => {
                const next = new Set(before)
                if (isAnew) next.add(id)
                else next.delete(id)
                return next
              })
            }
          />
        ) : null}
        <ChangedItems items={comparison.items.filter(({ id }) => !isAsked.has(id))} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => close(null)}>
            {t('common:button.cancel')}
          </Button>
          <Button loading={isBusy} onClick={() => void move()}>
            {t('packs:update.move')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
