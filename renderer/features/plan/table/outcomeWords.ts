import type { useTranslation } from 'react-i18next'
import type { ManyOutcome } from '#renderer/repositories/updateMany'

/** What became of a command on many records, in sentences: how many were changed, how many stay as they are, and why. */
export function outcomeWords(
  { changed, left }: ManyOutcome,
  t: ReturnType<typeof useTranslation<'many'>>['t'],
): string {
  return [
    t('many:changed', { count: changed }),
    ...[...left].map(([why, count]) => t(`many:left.${why}`, { count })),
  ].join(' ')
}
