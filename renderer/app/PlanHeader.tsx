import { Button } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconUnlink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useUndoState } from '#renderer/repositories/history'
import type { UndoStep } from '#shared/change/undoState'
import type { PlanId } from '#shared/lib/ids'
import { HomeButton } from './HomeButton'
import classes from './PlanHeader.module.css'
import { PlanMenu } from './PlanMenu'
import { SaveStateText } from './SaveStateText'
import { SearchButton } from './SearchButton'
import type { Commands } from './useCommands'

interface PlanHeaderProps {
  readonly planId: PlanId
  readonly title: string
  /** Null while they are being counted. */
  readonly looseEnds: number | null
  readonly commands: Commands
}

/** The head of the window inside a plan. */
export function PlanHeader({ planId, title, looseEnds, commands }: PlanHeaderProps) {
  const { t } = useTranslation('shell')
  return (
    <header className={classes.header}>
      <HomeButton commands={commands} />
      <div className={classes.title}>
        <span className={classes.name} title={title}>
          {title}
        </span>
        <SaveStateText />
      </div>
      <div className={classes.tools}>
        <UndoButtons planId={planId} commands={commands} />
        <SearchButton commands={commands} />
        <Button
          variant="default"
          size="sm"
          leftSection={<IconUnlink size={16} aria-hidden="true" />}
          onClick={commands.looseEnds}
        >
          {looseEnds === null
            ? t('menu:looseEnds')
            : t('shell:looseEnds.count', { count: looseEnds })}
        </Button>
        <PlanMenu commands={commands} />
      </div>
    </header>
  )
}

function UndoButtons({ planId, commands }: Pick<PlanHeaderProps, 'planId' | 'commands'>) {
  const { t, i18n } = useTranslation('shell')
  const state = useUndoState(planId)
  const named = (key: 'undo' | 'redo', step: UndoStep | null | undefined) => {
    if (!step) return t(`shell:${key}.nothing`)
    const command = `change:${step.command}`
    return i18n.exists(command)
      ? t(`shell:${key}.what`, { what: t(command) })
      : t(`shell:${key}.last`)
  }
  return (
    <Button.Group>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
        disabled={!state?.undo}
        title={named('undo', state?.undo)}
        aria-description={named('undo', state?.undo)}
        onClick={commands.undo}
      >
        {t('menu:undo')}
      </Button>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconArrowForwardUp size={16} aria-hidden="true" />}
        disabled={!state?.redo}
        title={named('redo', state?.redo)}
        aria-description={named('redo', state?.redo)}
        onClick={commands.redo}
      >
        {t('menu:redo')}
      </Button>
    </Button.Group>
  )
}
