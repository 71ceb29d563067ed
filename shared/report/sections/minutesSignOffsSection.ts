import { cell, column, facts, heading, paragraph, table } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'

/** Who signed, and which state of the plan was frozen with it. */
export const minutesSignOffsSection: Section = ({ reviewed, words }) => {
  const { t, day } = words
  if (!reviewed) return []
  const { review, snapshot } = reviewed
  const signed = table(
    t('review:minutes.signOffsCaption'),
    [
      column(t('review:column.role'), 40),
      column(t('review:column.name'), 35),
      column(t('review:column.signedOn'), 25),
    ],
    review.signOffs.map(({ role, name, at }) => [
      cell(role),
      cell(name),
      cell(day(at.slice(0, 10))),
    ]),
  )
  return [
    heading(2, 'sign-offs', t('review:minutes.signOffs')),
    ...(signed.length > 0 ? signed : [paragraph(t('review:minutes.notSigned'))]),
    ...(snapshot
      ? [
          heading(2, 'snapshot', t('review:minutes.snapshot')),
          paragraph(t('review:minutes.snapshotText')),
          facts([
            [t('review:minutes.revision'), words.number(snapshot.revision)],
            [t('review:minutes.takenAt'), day(snapshot.takenAt.slice(0, 10))],
            // In pieces, so that it can be read out and breaks at the end of a line.
            [t('review:minutes.checksum'), snapshot.checksum.replace(/.{8}(?=.)/g, '$& ')],
          ]),
        ]
      : []),
  ]
}
