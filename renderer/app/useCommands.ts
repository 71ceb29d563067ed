import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { failureWords } from '#renderer/components/failureWords'
import {
  homePath,
  libraryPath,
  looseEndsPath,
  newPlanPath,
  packsPath,
} from '#renderer/components/paths'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { redo, undo } from '#renderer/repositories/history'
import type { MenuCommand } from '#shared/ipc'
import type { PlanId } from '#shared/lib/ids'
import { isTextField } from './isTextField'
import { notify } from './notices'
import { savePlanCopy } from './savePlanCopy'
import type { OpenPlan } from './useOpenPlan'

/** Every command of the app, under the name it has in the application menu. */
export type Commands = Readonly<Record<MenuCommand, () => void>>

/** The commands for the present place, heard from the application menu and from the keyboard. */
export function useCommands(
  planId: PlanId | null,
  openPlan: OpenPlan,
  search: () => void,
): Commands {
  const messages = useTranslation('shell')
  const run = useRef<Commands | null>(null)
  const revert = useCallback(
    async (step: typeof undo) => {
      if (!planId) return
      await flushPendingDrafts()
      const done = await step(planId)
      if (!done.ok && !/\.nothing$/.test(done.failure.code))
        await notify({
          tone: 'failed',
          text: failureWords(done.failure, messages),
          closeLabel: messages.t('common:button.close'),
        })
    },
    [planId, messages],
  )
  const commands = useMemo<Commands>(
    () => ({
      home: () => navigate(homePath()),
      newPlan: () => navigate(newPlanPath()),
      openPlanFile: openPlan.openFile,
      savePlanFile: () => void (planId && saveCopy(planId, messages)),
      undo: () => void revert(undo),
      redo: () => void revert(redo),
      search,
      looseEnds: () => planId && navigate(looseEndsPath(planId)),
      library: () => navigate(libraryPath(planId)),
      packs: () => navigate(packsPath()),
      back: () => history.back(),
      forward: () => history.forward(),
    }),
    [planId, openPlan, search, revert, messages],
  )
  run.current = commands

  useEffect(
    () =>
      platform.onMenuCommand((command) => {
        if ((command === 'undo' || command === 'redo') && isTextField(document.activeElement))
          undoInField(command)
        else run.current?.[command]()
      }),
    [],
  )

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (!command || event.defaultPrevented) return
      if ((command === 'undo' || command === 'redo') && isTextField(document.activeElement)) return
      event.preventDefault()
      run.current?.[command]()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])

  return commands
}

async function saveCopy(
  planId: PlanId,
  messages: ReturnType<typeof useTranslation>,
): Promise<void> {
  const saved = await savePlanCopy(planId)
  if (!saved.ok)
    await notify({
      closeLabel: messages.t('common:button.close'),
      tone: 'failed',
      title: messages.t('shell:saveCopy.failed'),
      text: failureWords(saved.failure, messages),
    })
  else if (saved.value)
    await notify({
      closeLabel: messages.t('common:button.close'),
      tone: 'done',
      title: messages.t('shell:saveCopy.done'),
      text: messages.t('shell:saveCopy.where', { path: saved.value.path }),
    })
}

const withAlt: Readonly<Record<string, MenuCommand>> = {
  arrowleft: 'back',
  arrowright: 'forward',
  home: 'home',
}
const withControl: Readonly<Record<string, MenuCommand>> = {
  k: 'search',
  l: 'looseEnds',
  n: 'newPlan',
  o: 'openPlanFile',
  s: 'savePlanFile',
  y: 'redo',
  z: 'undo',
}

const withControlAndShift: Readonly<Record<string, MenuCommand>> = {
  l: 'library',
  p: 'packs',
  z: 'redo',
}

function commandOf(event: KeyboardEvent): MenuCommand | null {
  const key = event.key.toLowerCase()
  const control = event.ctrlKey || event.metaKey
  if (event.altKey) return control || event.shiftKey ? null : (withAlt[key] ?? null)
  if (!control) return null
  if (event.shiftKey) return withControlAndShift[key] ?? null
  return withControl[key] ?? null
}

// Chosen in the menu while typing: the field's own undo comes first, as with the keys.
function undoInField(command: 'undo' | 'redo'): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && field.isContentEditable)
    field.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'z',
        code: 'KeyZ',
        ctrlKey: true,
        shiftKey: command === 'redo',
        bubbles: true,
        cancelable: true,
      }),
    )
  else document.execCommand(command)
}
