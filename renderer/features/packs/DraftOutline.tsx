import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addPractice } from '#shared/template/own/editDraft'
import type { BenchmarkDraft, PackDraft } from '#shared/template/own/PackDraft'
import { inPractices, useDraftEditing } from './draftEditing'
import { NewFactors } from './NewFactors'
import classes from './packs.module.css'

interface DraftOutlineProps {
  readonly pack: PackDraft
  readonly part: string
  readonly show: (part: string) => void
}

/** The parts of a draft: what it says of itself, then its factors, roles or practices. */
export function DraftOutline({ pack, part, show }: DraftOutlineProps) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  const entry = (id: string, name: ReactNode, count?: number) => (
    <li key={id}>
      <button
        type="button"
        className={classes.part}
        aria-current={part === id ? 'true' : undefined}
        onClick={() => show(id)}
      >
        <span>{name}</span>
        {count === undefined ? null : (
          <span className={classes.count}>
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{t('packs:outline.items', { count })}</span>
          </span>
        )}
      </button>
    </li>
  )
  return (
    <nav className={classes.outline} aria-label={t('packs:outline.name')}>
      <ul className={classes.parts}>
        {entry('head', t('packs:outline.head'))}
        {pack.format === 'common-ground/benchmark/1' ? (
          <>
            {pack.factors.map(({ id, title, questions }) =>
              entry(id, `${id} ${title || t('packs:untitled')}`, questions.length),
            )}
            {entry('context', t('packs:outline.context'), pack.contextFactors.length)}
          </>
        ) : null}
        {pack.format === 'common-ground/commitments/1'
          ? pack.roles.map(({ id, title }) =>
              entry(id, title || id, pack.commitments.filter(({ roleId }) => roleId === id).length),
            )
          : null}
        {pack.format === 'common-ground/practice/1'
          ? pack.practices.map(({ id, city, topic }) =>
              entry(id, [city, topic].filter(Boolean).join(': ') || t('packs:untitled')),
            )
          : null}
      </ul>
      {pack.format === 'common-ground/benchmark/1' ? <AddFactors pack={pack} show={show} /> : null}
      {pack.format === 'common-ground/practice/1' ? (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() =>
            void change(
              inPractices((content) => {
                const next = addPractice(content)
                const added = next.pack.practices.at(-1)
                if (added) show(added.id)
                return next
              }),
            )
          }
        >
          {t('packs:practice.add')}
        </Button>
      ) : null}
    </nav>
  )
}

function AddFactors({
  pack,
  show,
}: {
  readonly pack: BenchmarkDraft
  readonly show: (part: string) => void
}) {
  const { t } = useTranslation('packs')
  const [isOpen, setOpen] = useState(pack.factors.length === 0)
  if (isOpen) return <NewFactors close={() => setOpen(false)} show={show} />
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      onClick={() => setOpen(true)}
    >
      {t('packs:factor.add')}
    </Button>
  )
}
