import { Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { setItem, setStatement } from '#shared/template/own/editDraft'
import type { FactorDraft } from '#shared/template/own/PackDraft'
import { inBenchmark, useDraftEditing } from './draftEditing'
import { ExampleForms } from './ExampleForms'
import { ItemButtons } from './ItemButtons'
import classes from './packs.module.css'
import { QuestionLines } from './QuestionLines'

/** One factor: what holds in a city that meets it, why it matters, its questions and its city examples. */
export function FactorForm({ factor }: { readonly factor: FactorDraft }) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  return (
    <section aria-labelledby="factor-form">
      <div className={classes.formHead}>
        <Title order={2} size="h3" id="factor-form">
          {t('packs:factor.heading', { id: factor.id })}
        </Title>
        <ItemButtons id={factor.id} name={factor.title || factor.id} />
      </div>
      <div className={classes.fields}>
        <DraftTextInput
          label={t('packs:field.title')}
          className={classes.wide}
          maxLength={ownPackLimits.line}
          stored={factor.title}
          save={(title, group) =>
            change((content) => setItem(content, factor.id, { title }), group)
          }
        />
        {factor.statements.map((statement, index) => (
          <DraftTextarea
            // biome-ignore lint/suspicious/noArrayIndexKey: statements have no id and keep their order
            key={index}
            label={
              factor.statements.length === 1
                ? t('packs:field.statement')
                : t('packs:factor.statementOf', { number: index + 1 })
            }
            description={index === 0 ? t('packs:hint.statement') : undefined}
            className={classes.wide}
            maxLength={ownPackLimits.text}
            stored={statement.text}
            save={(text, group) =>
              change(
                inBenchmark((content) => setStatement(content, factor.id, index, text)),
                group,
              )
            }
          />
        ))}
        <DraftTextarea
          label={t('packs:field.rationale')}
          description={t('packs:hint.optional')}
          className={classes.wide}
          maxLength={ownPackLimits.text}
          stored={factor.rationale}
          save={(rationale, group) =>
            change((content) => setItem(content, factor.id, { rationale }), group)
          }
        />
      </div>
      <QuestionLines factor={factor} />
      <ExampleForms factor={factor} />
    </section>
  )
}
