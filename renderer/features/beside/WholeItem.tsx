import { useTranslation } from 'react-i18next'
import { partInWords } from '#shared/report/partInWords'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import classes from './BesideField.module.css'

/** An item in full: its text and every further text that it has. */
export function WholeItem({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('beside')
  return (
    <div className={classes.whole}>
      <p>{item.text}</p>
      {item.parts.map((part) => {
        const { title, texts, isList } = partInWords(t, part)
        return isList ? (
          <div key={part.key}>
            <p className={classes.term}>{title}</p>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p key={part.key}>
            <span className={classes.term}>{t('beside:part', { title })}</span> {texts[0]}
          </p>
        )
      })}
    </div>
  )
}
