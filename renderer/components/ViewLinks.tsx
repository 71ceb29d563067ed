import type { ComponentType } from 'react'
import { Link } from 'wouter'
import classes from './ViewLinks.module.css'

export interface ViewLink {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly Icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>
}

interface ViewLinksProps {
  readonly label: string
  readonly views: readonly ViewLink[]
  /** The id of the view that is shown. */
  readonly here: string
}

/** The switch between views of the same things. They are links, since each view has its own address. */
export function ViewLinks({ label, views, here }: ViewLinksProps) {
  return (
    <nav aria-label={label} className={classes.views}>
      {views.map(({ id, href, title, Icon }) => (
        <Link
          key={id}
          href={href}
          className={classes.view}
          aria-current={id === here ? 'page' : undefined}
        >
          <Icon size={18} aria-hidden="true" />
          {title}
        </Link>
      ))}
    </nav>
  )
}
