import { Button } from '@mantine/core'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenLinkContext } from '#renderer/components/openLink'
import { safeWebAddress } from '#shared/lib/webAddress'
import classes from './ItemPane.module.css'

/** A web address as the source prints it, and the button that opens it outside after asking. */
export function Website({ printed }: { readonly printed: string }) {
  const { t } = useTranslation('library')
  const openLink = useContext(OpenLinkContext)
  // Sources print addresses of their time, mostly without the scheme.
  const address = safeWebAddress(printed) ?? safeWebAddress(`https://${printed}`)
  return (
    <div className={classes.website}>
      <span>{printed}</span>
      {address ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('library:item.openWebsite', { website: printed })}
          onClick={() => openLink(address)}
        >
          {t('library:item.open')}
        </Button>
      ) : null}
    </div>
  )
}
