import { Anchor, Button, Group, Menu, Text, Title } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconDots } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { packsPath } from '#renderer/components/paths'
import { flushPendingDrafts, usePendingDrafts } from '#renderer/components/pendingDrafts'
import { isShipped, removeOwnPack } from '#renderer/repositories/ownPacks'
import {
  forgetPackDraft,
  type OpenDraft,
  redoInPackDraft,
  undoInPackDraft,
} from '#renderer/repositories/packDrafts'
import { saveFilledSheet } from '#renderer/repositories/packWorkbooks'
import type { Failure } from '#shared/lib/result'
import { kindKey } from './kindKey'
import classes from './packs.module.css'
import { ReleaseDialog } from './ReleaseDialog'
import { useSheetWords } from './useSheetWords'

interface DraftHeaderProps {
  readonly packId: string
  readonly version: string
  readonly draft: OpenDraft
  /** Goes to the form of an item, or to the head of the pack. */
  readonly goTo: (itemId: string | undefined) => void
}

/** What the draft is, whether it is saved, and what can be done with the whole of it. */
export function DraftHeader({ packId, version, draft, goTo }: DraftHeaderProps) {
  const { t } = useTranslation('packs')
  const [, navigate] = useLocation()
  const words = useSheetWords()
  const [isReleasing, setReleasing] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { pack } = draft.content
  const turn = async (way: 'undo' | 'redo') => {
    await flushPendingDrafts()
    await (way === 'undo' ? undoInPackDraft : redoInPackDraft)(packId, version)
  }
  useUndoKeys(turn)

  const remove = async () => {
    await flushPendingDrafts()
    const removed = await removeOwnPack(packId, version)
    if (!removed.ok) return setFailure(removed.failure)
    forgetPackDraft(packId, version)
    navigate(packsPath())
  }
  const toExcel = async () => {
    await flushPendingDrafts()
    const saved = await saveFilledSheet(draft.content, words)
    setFailure(saved.ok ? null : saved.failure)
  }
  return (
    <header className={classes.draftHead}>
      <Anchor component={Link} href={packsPath()}>
        {t('packs:toPacks')}
      </Anchor>
      <Group justify="space-between" gap="sm">
        <div className={classes.draftTitle}>
          <Title order={1} size="h2">
            {pack.title || t('packs:untitled')}
          </Title>
          <Text c="dimmed" component="div">
            {t('packs:draft.facts', {
              kind: t(`packs:kind.${kindKey(pack.format)}`),
              version,
              correction: isShipped(packId) ? t('packs:draft.correction') : '',
            })}{' '}
            <SavingText saving={draft.saving} />
          </Text>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
            disabled={!draft.canUndo}
            onClick={() => void turn('undo')}
          >
            {t('menu:undo')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={16} aria-hidden="true" />}
            disabled={!draft.canRedo}
            onClick={() => void turn('redo')}
          >
            {t('menu:redo')}
          </Button>
          <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button variant="default" leftSection={<IconDots size={16} aria-hidden="true" />}>
                {t('packs:more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void toExcel()}>{t('packs:excel.filled')}</Menu.Item>
              <Menu.Item onClick={() => void remove()}>{t('packs:draft.remove')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button onClick={() => setReleasing(true)}>{t('packs:release.button')}</Button>
        </Group>
      </Group>
      {failure ? <FailureAlert failure={failure} /> : null}
      {typeof draft.saving === 'object' ? <FailureAlert failure={draft.saving} /> : null}
      {isReleasing ? (
        <ReleaseDialog
          packId={packId}
          version={version}
          close={() => setReleasing(false)}
          goTo={goTo}
        />
      ) : null}
    </header>
  )
}

function SavingText({ saving }: { readonly saving: OpenDraft['saving'] }) {
  const { t } = useTranslation('packs')
  const pending = usePendingDrafts()
  const phase = typeof saving === 'object' ? 'failed' : pending > 0 ? 'saving' : saving
  return (
    <span data-testid="pack-save-state" data-phase={phase}>
      {t(`shell:save.${phase}`)}
    </span>
  )
}

/** Undo and redo by the keys, where the keyboard is in no text: there the text's own comes first. */
function useUndoKeys(turn: (way: 'undo' | 'redo') => Promise<void>): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      if (event.target instanceof Element && event.target.closest('input, textarea')) return
      event.preventDefault()
      void turn(key === 'y' || event.shiftKey ? 'redo' : 'undo')
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  })
}
