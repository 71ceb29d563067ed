import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { packPath } from '#renderer/components/paths'
import { addOwnPack } from '#renderer/repositories/packVersions'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import type { Failure } from '#shared/lib/result'
import { type OwnPackFormat, ownPackFormats } from '#shared/template/own/PackDraft'
import { kindKey } from './kindKey'
import { useRoleTitles } from './useRoleTitles'

/** Asks for the kind and the title of a new pack; everything else is written in its own screen. */
export function NewPackDialog({ close }: { readonly close: () => void }) {
  const { t, i18n } = useTranslation('packs')
  const [, navigate] = useLocation()
  const roleTitles = useRoleTitles()
  const [format, setFormat] = useState<OwnPackFormat>('common-ground/benchmark/1')
  const [title, setTitle] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return setMissing(true)
    const added = await addOwnPack({
      format,
      title: title.trim(),
      language: i18n.language.split('-')[0] ?? 'en',
      year: new Date().getFullYear(),
      roleTitles,
    })
    if (added.ok) navigate(packPath(added.value.id, added.value.version))
    else setFailure(added.failure)
  }
  return (
    <Modal
      opened
      onClose={close}
      title={t('packs:new.heading')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          {failure ? <FailureAlert failure={failure} /> : null}
          <TextInput
            label={t('packs:field.title')}
            description={t('packs:new.titleHint')}
            value={title}
            maxLength={ownPackLimits.line}
            required
            data-autofocus
            error={isMissing ? t('packs:new.titleMissing') : undefined}
            onChange={(event) => {
              setTitle(event.currentTarget.value)
              setMissing(false)
            }}
          />
          <Radio.Group
            label={t('packs:new.kind')}
            value={format}
            onChange={(chosen) => setFormat(chosen as OwnPackFormat)}
          >
            <Stack gap="xs" mt="xs">
              {ownPackFormats.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`packs:kind.${kindKey(each)}`)}
                  description={t(`packs:kindAbout.${kindKey(each)}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('common:button.cancel')}
            </Button>
            <Button type="submit">{t('packs:new.submit')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
