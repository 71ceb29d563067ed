import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { failureWords } from '#renderer/components/failureWords'
import { cityPath } from '#renderer/components/paths'
import { useAfterPaint } from '#renderer/components/useAfterPaint'
import { platform } from '#renderer/platform'
import { importPlan } from '#renderer/repositories/plans'
import type { OpenedPlanFile } from '#shared/ipc'
import type { PlanId } from '#shared/lib/ids'
import type { Failure, Result } from '#shared/lib/result'
import { notify } from './notices'

/** The question that is asked where the plan in a file is here already. */
export interface ExistingPlan {
  readonly fileName: string
  readonly choose: (choice: 'open' | 'as-copy' | 'replace') => void
  readonly cancel: () => void
}

export interface OpenPlan {
  readonly openFile: () => void
  readonly openSample: () => void
  readonly existing: ExistingPlan | null
}

/** Takes plans in from files: by dialog, the sample, or the file with which the app was started. */
export function useOpenPlan(): OpenPlan {
  const messages = useTranslation('shell')
  const [asked, setAsked] = useState<OpenedPlanFile | null>(null)

  const tell = useCallback(
    (failure: Failure, fileName?: string) =>
      void notify({
        closeLabel: messages.t('common:button.close'),
        tone: 'failed',
        title: fileName
          ? messages.t('shell:openPlan.failedFile', { fileName })
          : messages.t('shell:openPlan.failed'),
        text: failureWords(failure, messages),
      }),
    [messages],
  )
  const take = useCallback(
    async (file: OpenedPlanFile, mode?: 'as-copy' | 'replace') => {
      const taken = await importPlan(file.snapshot, mode)
      if (taken.ok) navigate(cityPath(taken.value))
      else if (taken.failure.code === 'planFile.exists') setAsked(file)
      else tell(taken.failure, file.fileName)
    },
    [tell],
  )
  const receive = useCallback(
    async (asking: Promise<Result<OpenedPlanFile | null>>) => {
      const opened = await asking
      if (!opened.ok) tell(opened.failure)
      else if (opened.value) await take(opened.value)
    },
    [tell, take],
  )

  const painted = useAfterPaint()
  useEffect(() => {
    if (!painted) return
    const takeRequested = () => void receive(platform.takeRequestedPlanFile())
    takeRequested()
    return platform.onPlanFileRequested(takeRequested)
  }, [painted, receive])

  return {
    openFile: useCallback(() => void receive(platform.openPlanFile()), [receive]),
    openSample: useCallback(() => void receive(platform.openSample()), [receive]),
    existing: asked && {
      fileName: asked.fileName,
      cancel: () => setAsked(null),
      choose: (choice) => {
        setAsked(null)
        if (choice !== 'open') void take(asked, choice)
        else {
          const planId = planIdIn(asked.snapshot)
          if (planId) navigate(cityPath(planId))
        }
      },
    },
  }
}

// Only to find the plan that is here under the same id; what the text holds was checked before the question was asked.
function planIdIn(snapshot: string): PlanId | null {
  const { records } = JSON.parse(snapshot) as { records?: { plans?: { id?: PlanId }[] } }
  return records?.plans?.[0]?.id ?? null
}
