import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { useOwnPacks } from '#renderer/repositories/ownPacks'
import { DraftScreen } from './DraftScreen'
import { PackList } from './PackList'
import classes from './packs.module.css'
import { StandingPack } from './StandingPack'

interface PacksScreenProps {
  /** The pack and version that is open; without them the list. */
  readonly packId?: string
  readonly version?: string
}

/** The packs that the app knows: what ships, and what the city made or corrected itself. */
export function PacksScreen({ packId, version }: PacksScreenProps) {
  const { t } = useTranslation('packs')
  const known = useOwnPacks()
  useEffect(() => {
    document.title = t('packs:windowTitle')
  }, [t])
  if (!known) return null
  if (!packId || !version) return <PackList known={known} />
  if (!known.ok)
    return (
      <div className={classes.page}>
        <FailureAlert failure={known.failure} />
      </div>
    )
  const entry = known.value.packs.find((pack) => pack.id === packId && pack.version === version)
  return entry?.state === 'draft' ? (
    <DraftScreen key={`${packId} ${version}`} packId={packId} version={version} />
  ) : (
    <StandingPack key={`${packId} ${version}`} packId={packId} version={version} />
  )
}
