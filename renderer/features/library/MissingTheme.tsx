import { Alert, Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

/** Says that a toolkit's text is not here, and how the city can bring it. */
export function MissingTheme({ ownPacksHref }: { readonly ownPacksHref: string | undefined }) {
  const { t } = useTranslation('library')
  return (
    <Alert title={t('library:item.themeTitle')} mt="sm">
      {t('library:item.themeText')}{' '}
      {ownPacksHref ? (
        <>
          {t('library:item.themeOwn')}{' '}
          <Anchor component={Link} href={ownPacksHref} underline="always">
            {t('library:item.ownPacks')}
          </Anchor>
        </>
      ) : null}
    </Alert>
  )
}
