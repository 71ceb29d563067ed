import { Anchor, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { packsPath } from '#renderer/components/paths'
import { usePackDraft } from '#renderer/repositories/packDrafts'
import type { PackDraft } from '#shared/template/own/PackDraft'
import { CommitmentsForm } from './CommitmentsForm'
import { ContextForm } from './ContextForm'
import { DraftHeader } from './DraftHeader'
import { DraftOutline } from './DraftOutline'
import { DraftEditingProvider, draftEditing } from './draftEditing'
import { partOfItem } from './draftParts'
import { FactorForm } from './FactorForm'
import { HeadForm } from './HeadForm'
import { PracticeForm } from './PracticeForm'
import classes from './packs.module.css'

interface DraftScreenProps {
  readonly packId: string
  readonly version: string
}

/** A version that is being written: its parts on the left, the form of one of them beside. */
export function DraftScreen({ packId, version }: DraftScreenProps) {
  const { t } = useTranslation('packs')
  const draft = usePackDraft(packId, version)
  const editing = useMemo(() => draftEditing(packId, version), [packId, version])
  const [part, setPart] = useState('head')
  if (!draft) return <Text p="xl">{t('shell:opening')}</Text>
  if (!draft.ok)
    return (
      <div className={classes.page}>
        <Anchor component={Link} href={packsPath()}>
          {t('packs:toPacks')}
        </Anchor>
        <FailureAlert failure={draft.failure} />
      </div>
    )
  const { pack } = draft.value.content
  const goTo = (itemId: string | undefined) => {
    editing.wanted.current = itemId ?? null
    setPart(itemId === undefined ? 'head' : partOfItem(pack, itemId))
  }
  return (
    <DraftEditingProvider value={editing}>
      <div className={classes.draft}>
        <DraftHeader packId={packId} version={version} draft={draft.value} goTo={goTo} />
        <DraftOutline pack={pack} part={part} show={setPart} />
        <div className={classes.form}>
          <DraftPart pack={pack} part={part} />
        </div>
      </div>
    </DraftEditingProvider>
  )
}

function DraftPart({ pack, part }: { readonly pack: PackDraft; readonly part: string }) {
  if (part === 'head') return <HeadForm pack={pack} />
  switch (pack.format) {
    case 'common-ground/benchmark/1': {
      if (part === 'context') return <ContextForm pack={pack} />
      const factor = pack.factors.find(({ id }) => id === part)
      return factor ? <FactorForm key={part} factor={factor} /> : <HeadForm pack={pack} />
    }
    case 'common-ground/commitments/1': {
      const role = pack.roles.find(({ id }) => id === part)
      return role ? (
        <CommitmentsForm key={part} pack={pack} role={role} />
      ) : (
        <HeadForm pack={pack} />
      )
    }
    case 'common-ground/practice/1': {
      const practice = pack.practices.find(({ id }) => id === part)
      return practice ? <PracticeForm key={part} practice={practice} /> : <HeadForm pack={pack} />
    }
  }
}
