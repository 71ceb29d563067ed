import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PackFault } from '#shared/template/own/checkOwnPack'
import { faultWords } from './faultWords'
import classes from './packs.module.css'

interface FaultListProps {
  readonly faults: readonly PackFault[]
  /** The pack in which they were found. */
  readonly candidate: unknown
  /** Goes to the place of a fault, where there is a way. */
  readonly show?: (path: string) => void
}

/** What is wrong in a pack, each with its place. */
export function FaultList({ faults, candidate, show }: FaultListProps) {
  const messages = useTranslation('packs')
  return (
    <ul className={classes.faults}>
      {faults.map((fault) => {
        const { place, words } = faultWords(fault, candidate, messages)
        return (
          <li key={`${fault.path} ${fault.code} ${fault.found}`}>
            <span>
              <strong>{place}</strong> {words}
            </span>
            {show ? (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={messages.t('packs:fault.showNamed', { place })}
                onClick={() => show(fault.path)}
              >
                {messages.t('packs:fault.show')}
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
