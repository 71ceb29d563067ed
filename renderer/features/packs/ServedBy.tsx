import { MultiSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { setItem } from '#shared/template/own/editDraft'
import type { CommitmentDraft } from '#shared/template/own/PackDraft'
import { servedByLink } from '#shared/template/own/servedByLink'
import { packRef } from '#shared/template/packRef'
import { useDraftEditing } from './draftEditing'
import classes from './packs.module.css'
import { useLinkChoices } from './useLinkChoices'

/** The factors whose fulfilment helps to keep a commitment. */
export function ServedBy({ commitment }: { readonly commitment: CommitmentDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const { groups, byRef } = useLinkChoices(servable)
  const { id, servedBy } = commitment
  const choose = (refs: readonly string[]) => {
    const links = refs.flatMap((ref) => {
      const known = servedBy.find((link) => packRef(link.benchmarkId, link.factorId) === ref)
      const item = byRef.get(ref)
      if (known) return [known]
      return item ? [servedByLink(ref, id, item.title, item.source)] : []
    })
    void change((content) => setItem(content, id, { servedBy: links }))
  }
  return (
    <MultiSelect
      label={t('packs:field.servedBy')}
      description={t('packs:hint.servedBy')}
      className={classes.wide}
      searchable
      hidePickedOptions
      data={groups}
      value={servedBy.map((link) => packRef(link.benchmarkId, link.factorId))}
      onChange={choose}
      nothingFoundMessage={t('packs:nothingFound')}
      classNames={{ pill: classes.pill, options: classes.options }}
      // The list scrolls by itself, as the arrow keys go through it: an area around it could not be reached by them.
      withScrollArea={false}
      comboboxProps={{ withinPortal: false }}
    />
  )
}

const servable = ['factor'] as const
