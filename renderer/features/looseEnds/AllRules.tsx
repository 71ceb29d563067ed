import { Button, Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LooseEnd } from '#shared/looseEnds/LooseEnd'
import { looseEndRules } from '#shared/looseEnds/looseEndRules'
import { sourceInWords } from '#shared/report/sourceInWords'
import classes from './LooseEndsScreen.module.css'

interface AllRulesProps {
  readonly looseEnds: readonly LooseEnd[]
  readonly muted: ReadonlyMap<string, number>
}

/** Every rule there is, so that nobody has to guess what is looked at; folded until asked for. */
export function AllRules({ looseEnds, muted }: AllRulesProps) {
  const { t } = useTranslation('looseEnds')
  const [open, setOpen] = useState(false)
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const { rule } of looseEnds) found.set(rule, (found.get(rule) ?? 0) + 1)
    return found
  }, [looseEnds])
  return (
    <section className={classes.group}>
      <Button variant="subtle" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('looseEnds:screen.rules', { count: looseEndRules.length })}
      </Button>
      {open ? (
        <>
          <Text my="sm">{t('looseEnds:screen.rulesLead')}</Text>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('looseEnds:screen.ruleColumn')}</Table.Th>
                <Table.Th scope="col">{t('looseEnds:screen.weightColumn')}</Table.Th>
                <Table.Th scope="col">{t('looseEnds:screen.sourceColumn')}</Table.Th>
                <Table.Th scope="col" className={classes.places}>
                  {t('looseEnds:screen.placesColumn')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {looseEndRules.map(({ id, severity, source }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row" fw={400}>
                    {t(`looseEnds:rule.${id}.name`)}
                  </Table.Th>
                  <Table.Td>{t(`looseEnds:screen.weight.${severity}`)}</Table.Td>
                  <Table.Td>{sourceInWords(t, source)}</Table.Td>
                  <Table.Td className={classes.places}>
                    {muted.has(id) ? t('looseEnds:screen.leftOut') : (counts.get(id) ?? 0)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      ) : null}
    </section>
  )
}
