import { heading, list, paragraph } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { actionLink } from '#shared/report/names'
import type { ReportBlock } from '#shared/report/Report'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { packRef } from '#shared/template/packRef'

/** Each commitment with the actions that serve it. */
export const commitmentsSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const title = heading(1, 'commitments', t('report:commitments.title'))
  if (picture.commitmentSets.length === 0) return [title, paragraph(t('report:commitments.noSet'))]
  return [title, ...picture.commitmentSets.flatMap((set) => setBlocks(composing, set))]
}

function setBlocks(composing: Composing, set: CommitmentSet): ReportBlock[] {
  const { picture, words } = composing
  const { t } = words
  return [
    paragraph(t('report:commitments.intro', { set: set.title })),
    ...set.roles.flatMap((role) => [
      heading(
        2,
        `role-${set.id}-${role.id}`,
        picture.commitmentSets.length > 1
          ? t('report:commitments.roleOfSet', { role: role.title, set: set.shortTitle })
          : t('report:commitments.role', { role: role.title }),
      ),
      ...set.commitments
        .filter(({ roleId }) => roleId === role.id)
        .flatMap(({ id, title, text }): ReportBlock[] => {
          const actions = picture.actionsByCommitment.get(packRef(set.id, id)) ?? []
          return [
            heading(3, `commitment-${set.id}-${id}`, t('report:name.commitment', { id, title })),
            paragraph(text),
            ...(actions.length > 0
              ? [
                  paragraph(t('report:commitments.servedBy', { count: actions.length }), 'intro'),
                  list(actions.map((planned) => actionLink(composing, planned))),
                ]
              : [paragraph(t('report:commitments.unserved'))]),
          ]
        }),
    ]),
  ]
}
