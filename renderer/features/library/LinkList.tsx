import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { libraryPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import type { ItemLink } from '#shared/template/library/Library'
import { nameOf } from '#shared/template/library/LibraryItem'
import classes from './ItemPane.module.css'

/** Links shown before the reader asks for all. */
const shownAtFirst = 7

interface LinkListProps {
  readonly planId: PlanId | null
  readonly links: readonly Pick<ItemLink, 'item' | 'reason'>[]
}

/** Links to items: what each is, its name, and why it is linked. */
export function LinkList({ planId, links }: LinkListProps) {
  const { t } = useTranslation('library')
  const [isWhole, setIsWhole] = useState(links.length <= shownAtFirst + 2)
  return (
    <>
      <ul className={classes.linkList}>
        {(isWhole ? links : links.slice(0, shownAtFirst)).map(({ item, reason }) => (
          <li key={item.ref}>
            <Link href={libraryPath(planId, item.ref)} className={classes.link}>
              <span className={classes.linkKind}>
                {item.label === null
                  ? t(`library:kind.${item.kind}`)
                  : t('library:heading.numbered', {
                      name: t(`library:kind.${item.kind}`),
                      label: item.label,
                    })}
              </span>{' '}
              <span className={classes.linkName}>{nameOf(item)}</span>
            </Link>
            {reason === null ? null : <span className={classes.quiet}>{reason}</span>}
          </li>
        ))}
      </ul>
      {isWhole ? null : (
        <Button size="compact-sm" variant="default" mt="xs" onClick={() => setIsWhole(true)}>
          {t('library:link.all', { count: links.length })}
        </Button>
      )}
    </>
  )
}
