import { Badge, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanId } from '#shared/lib/ids'
import { sourceInWords } from '#shared/report/sourceInWords'
import type { Library } from '#shared/template/library/Library'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import { CollectChoice } from './CollectChoice'
import { ItemFacts } from './ItemFacts'
import { ItemLinks } from './ItemLinks'
import classes from './ItemPane.module.css'
import { ItemParts } from './ItemParts'
import { ItemsUnder } from './ItemsUnder'
import { MissingTheme } from './MissingTheme'

interface ItemViewProps {
  readonly item: LibraryItem
  readonly library: Library
  readonly planId: PlanId | null
  readonly ownPacksHref: string | undefined
}

/** All that the library knows of one item: its text and parts, its source, and everything it is linked to. */
export function ItemView({ item, library, planId, ownPacksHref }: ItemViewProps) {
  const { t } = useTranslation('library')
  const pack = library.packs.find(({ id }) => id === item.packId)
  return (
    <article>
      <div className={classes.badges}>
        <Badge>{t(`library:kind.${item.kind}`)}</Badge>
        {item.label === null ? null : <Badge variant="outline">{item.label}</Badge>}
        {item.own ? <Badge color="gray">{t('library:item.own')}</Badge> : null}
      </div>
      {/* Where an item is its text, that text is what it is called. */}
      <Title
        order={2}
        size={item.title === null ? 'h5' : 'h3'}
        className={classes.title}
        lang={pack?.language}
      >
        {item.title ?? item.text}
      </Title>
      <CollectChoice item={item} />
      {item.kind === 'theme' ? <MissingTheme ownPacksHref={ownPacksHref} /> : null}
      {item.title === null ? null : (
        <p className={classes.text} lang={pack?.language}>
          {item.text}
        </p>
      )}
      <ItemFacts item={item} />
      <ItemParts item={item} library={library} />
      <section className={classes.part}>
        <h3>{t('library:item.source')}</h3>
        <p>{sourceInWords(t, item.source)}</p>
        {pack ? (
          <p className={classes.quiet}>
            {t('library:item.from', { pack: pack.title, version: item.packVersion })}
          </p>
        ) : null}
      </section>
      <ItemsUnder item={item} library={library} planId={planId} />
      <ItemLinks item={item} library={library} planId={planId} />
    </article>
  )
}
