import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureWords } from '#renderer/components/failureWords'
import { addCollection } from '#renderer/repositories/collections'
import type { Failure } from '#shared/lib/result'
import type { CollectionId } from '#shared/template/library/Collection'
import type { PackRef } from '#shared/template/packRef'
import classes from './BrowsePane.module.css'

interface NewCollectionProps {
  /** What it holds from the beginning. */
  readonly itemRefs?: readonly PackRef[]
  readonly onMade: (id: CollectionId) => void
}

/** A name and a button: Enter makes the collection. */
export function NewCollection({ itemRefs = [], onMade }: NewCollectionProps) {
  const messages = useTranslation('library')
  const { t } = messages
  const [title, setTitle] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return
    const made = await addCollection(title.trim(), itemRefs)
    setFailure(made.ok ? null : made.failure)
    if (!made.ok) return
    setTitle('')
    onMade(made.value)
  }
  return (
    <form className={classes.new} onSubmit={(event) => void make(event)}>
      <TextInput
        size="xs"
        label={t('library:collection.newName')}
        placeholder={t('library:collection.newPlaceholder')}
        maxLength={200}
        value={title}
        error={failure ? failureWords(failure, messages) : null}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={title.trim() === ''}>
        {t('library:collection.make')}
      </Button>
    </form>
  )
}
