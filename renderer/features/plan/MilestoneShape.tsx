import classes from '#renderer/features/plan/timeline/timeline.module.css'
import type { MilestoneStanding } from '#shared/plan/milestoneStanding'

const inside: Readonly<Record<MilestoneStanding, string>> = {
  reached: 'M6.6 10.2l2.4 2.4 4.4-5',
  late: 'M10 5.6v5M10 13.6v.4',
  'due-soon': 'M10 6.6V10l2.4 1.6',
  open: '',
  undated: '',
  dropped: 'M7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2',
}

/** The shape of a milestone on the timeline: a diamond, with a sign in it that tells its standing without colour. */
export function MilestoneShape({ standing }: { readonly standing: MilestoneStanding }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={classes.shape}
      data-standing={standing}
    >
      <path d="M10 1l9 9-9 9-9-9z" className={classes.diamond} />
      <path d={inside[standing]} className={classes.sign} />
    </svg>
  )
}
