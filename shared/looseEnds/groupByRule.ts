import type { LooseEnd } from './LooseEnd'

/** What one rule found. */
export interface RuleFindings {
  readonly rule: string
  readonly severity: LooseEnd['severity']
  readonly source: string
  readonly looseEnds: readonly LooseEnd[]
}

/** The findings of each rule together, in the order in which the rules first appear. */
export function groupByRule(looseEnds: readonly LooseEnd[]): RuleFindings[] {
  const groups = new Map<string, LooseEnd[]>()
  for (const looseEnd of looseEnds) {
    const group = groups.get(looseEnd.rule)
    if (group) group.push(looseEnd)
    else groups.set(looseEnd.rule, [looseEnd])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { rule, severity, source } = first
    return [{ rule, severity, source, looseEnds: group }]
  })
}
