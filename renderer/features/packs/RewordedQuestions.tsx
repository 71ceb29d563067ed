import { Group, Radio, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ItemChange } from '#shared/template/comparePacks'
import classes from './packs.module.css'
import { WordsBeforeAndAfter } from './WordsBeforeAndAfter'

interface RewordedQuestionsProps {
  readonly questions: readonly ItemChange[]
  readonly anew: ReadonlySet<string>
  readonly setAnew: (id: string, isAnew: boolean) => void
}

/** Asks of each reworded question whether its answer still holds. */
export function RewordedQuestions({ questions, anew, setAnew }: RewordedQuestionsProps) {
  const { t } = useTranslation('packs')
  return (
    <div>
      <Text fw={600}>{t('packs:update.ask')}</Text>
      {questions.map((question) => (
        <fieldset key={question.id} className={classes.item}>
          <legend>{question.id}</legend>
          <WordsBeforeAndAfter item={question} />
          <Radio.Group
            aria-label={t('packs:question.label', { id: question.id })}
            value={anew.has(question.id) ? 'anew' : 'keep'}
            onChange={(chosen) => setAnew(question.id, chosen === 'anew')}
          >
            <Group gap="lg" mt="xs">
              <Radio value="keep" label={t('packs:update.keep')} />
              <Radio value="anew" label={t('packs:update.anew')} />
            </Group>
          </Radio.Group>
        </fieldset>
      ))}
    </div>
  )
}
