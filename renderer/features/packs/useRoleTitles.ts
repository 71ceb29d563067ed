import { useTranslation } from 'react-i18next'
import type { NewPack } from '#shared/template/own/blankDraft'

/** The names of the roles in which a city makes commitments. */
export function useRoleTitles(): NewPack['roleTitles'] {
  const { t } = useTranslation('packs')
  return { P: t('packs:role.P'), S: t('packs:role.S'), E: t('packs:role.E'), B: t('packs:role.B') }
}
