import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { currencies } from '#renderer/components/currencies'
import { documentLanguages, nearestDocumentLanguage } from '#renderer/components/documentLanguages'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { PageHeader } from '#renderer/components/PageHeader'
import { assessPath, homePath } from '#renderer/components/paths'
import { listAvailablePacks, useAvailablePacks } from '#renderer/repositories/availablePacks'
import { addPlan, type NewPlan } from '#renderer/repositories/plans'
import { dayOf } from '#shared/lib/dates'
import type { Failure } from '#shared/lib/result'
import { ChoosePacks } from './ChoosePacks'
import { type ChosenPacks, firstChoice, packsOf } from './chosenPacks'
import classes from './HomeScreen.module.css'
import { type NewPlanFaults, newPlanDefaults, newPlanFaults } from './newPlanForm'

interface NewPlanScreenProps {
  /** The computer's locale, from which the first choice of language is made. */
  readonly systemLocale: string
  readonly onReady: () => void
}

/** The form for a new plan: what every document says of the city, with a first choice in each field that has one. */
export function NewPlanScreen({ systemLocale, onReady }: NewPlanScreenProps) {
  const { t, i18n } = useTranslation('home')
  const [, navigate] = useLocation()
  const [form, setForm] = useState<NewPlan>(() =>
    newPlanDefaults(
      dayOf(new Date()),
      nearestDocumentLanguage(systemLocale),
      t('home:new.definitionDefault'),
    ),
  )
  const packs = useAvailablePacks()
  const [chosen, setChosen] = useState<ChosenPacks>(firstChoice)
  const [benchmarkMissing, setBenchmarkMissing] = useState(false)
  const [titleTouched, setTitleTouched] = useState(false)
  const [faults, setFaults] = useState<NewPlanFaults>({})
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const formRef = useRef<HTMLFormElement>(null)

  useEffect(() => {
    document.title = t('home:new.heading')
    onReady()
  }, [t, onReady])

  const proposed = form.city.trim()
    ? t('home:new.titleProposed', {
        city: form.city.trim(),
        from: form.periodFrom.slice(0, 4),
        to: form.periodTo.slice(0, 4),
      })
    : ''
  const filled = titleTouched ? form : { ...form, title: proposed }
  const field = <K extends keyof NewPlan>(name: K) => ({
    label: t(`home:new.${name}`),
    description: t(`home:new.hint.${name}`),
    name,
    value: filled[name],
    error: faults[name] ? t(`home:new.fault.${faults[name]}`) : undefined,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setForm((before) => ({ ...before, [name]: value }))
      setFaults(({ [name]: _, ...others }) => others)
    },
  })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const found = newPlanFaults(filled)
    setFaults(found)
    const [first] = Object.keys(found)
    if (first) {
      formRef.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    if (chosen.benchmarks.size === 0) {
      setBenchmarkMissing(true)
      formRef.current?.querySelector<HTMLElement>('fieldset input')?.focus()
      return
    }
    setBusy(true)
    const added = await addPlan(filled, packsOf(packs ?? (await listAvailablePacks()), chosen))
    setBusy(false)
    if (added.ok) navigate(assessPath(added.value))
    else setFailure(added.failure)
  }

  return (
    <main className={classes.page}>
      <PageHeader title={t('home:new.heading')} lead={t('home:new.lead')} />
      {failure ? <FailureAlert failure={failure} title={t('home:new.failed')} /> : null}
      <form
        ref={formRef}
        className={classes.form}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <TextInput {...field('city')} required maxLength={120} autoFocus data-autofocus />
        <TextInput {...field('country')} maxLength={120} />
        <TextInput
          {...field('title')}
          className={classes.wide}
          required
          maxLength={200}
          onChange={(event) => {
            setTitleTouched(true)
            field('title').onChange(event)
          }}
        />
        <TextInput {...field('periodFrom')} type="date" required />
        <TextInput {...field('periodTo')} type="date" required />
        <NativeSelect
          {...field('language')}
          data={documentLanguages(i18n.language, form.language)}
        />
        <NativeSelect {...field('currency')} data={currencies(i18n.language, form.currency)} />
        <NativeSelect
          {...field('reportingRhythm')}
          data={(['annual', 'biennial', 'own'] as const).map((value) => ({
            value,
            label: t(`common:rhythm.${value}`),
          }))}
        />
        <GrowingTextarea
          {...field('migrantDefinition')}
          className={classes.wide}
          required
          minRows={3}
          maxLength={4000}
        />
        <ChoosePacks
          packs={packs}
          chosen={chosen}
          onChange={(next) => {
            setChosen(next)
            setBenchmarkMissing(false)
          }}
          benchmarkMissing={benchmarkMissing}
        />
        <Group className={classes.wide} justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => navigate(homePath())}>
            {t('common:button.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('home:new.submit')}
          </Button>
        </Group>
      </form>
    </main>
  )
}
