import { type AssessmentLevel, answerLevels } from '#shared/assessment/levels'
import type { LevelLook } from '#shared/monitoring/chart/levelsOption'

const names = {
  met: 'met',
  partly: 'partly',
  'not-met': 'not-met',
  'not-our-competence': 'not-ours',
  'not-assessed': 'not-ours',
} as const satisfies Record<AssessmentLevel, string>

/** How the levels are drawn now, in light or dark. @param word of a level */
export function levelLooks(word: (level: AssessmentLevel) => string): LevelLook[] {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  return answerLevels.map((level) => ({
    level,
    word: word(level),
    ink: colour(`--level-${names[level]}`),
    ground:
      level === 'not-assessed'
        ? colour('--surface-sunken')
        : colour(`--level-${names[level]}-ground`),
  }))
}
