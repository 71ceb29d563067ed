import { Button, TextInput } from '@mantine/core'
import {
  IconBlockquote,
  IconBold,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { safeWebAddress } from '#shared/lib/webAddress'
import classes from './richText.module.css'
import { useFormatsAtCaret } from './useFormatsAtCaret'

/** The few buttons of the editor. Renders anew only when what is switched on at the caret changes. */
export function EditorToolbar({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('shell')
  const [linking, setLinking] = useState(false)
  const on = useFormatsAtCaret(editor)
  const chain = () => editor.chain().focus()
  return (
    <>
      <div className={classes.toolbar} role="toolbar" aria-label={t('shell:editor.toolbar')}>
        <Tool name={t('shell:editor.bold')} on={on.bold} run={() => chain().toggleBold().run()}>
          <IconBold size={16} aria-hidden="true" />
        </Tool>
        <Tool
          name={t('shell:editor.italic')}
          on={on.italic}
          run={() => chain().toggleItalic().run()}
        >
          <IconItalic size={16} aria-hidden="true" />
        </Tool>
        <Tool
          name={t('shell:editor.bulletList')}
          on={on.bulletList}
          run={() => chain().toggleBulletList().run()}
        >
          <IconList size={16} aria-hidden="true" />
        </Tool>
        <Tool
          name={t('shell:editor.orderedList')}
          on={on.orderedList}
          run={() => chain().toggleOrderedList().run()}
        >
          <IconListNumbers size={16} aria-hidden="true" />
        </Tool>
        <Tool
          name={t('shell:editor.blockquote')}
          on={on.blockquote}
          run={() => chain().toggleBlockquote().run()}
        >
          <IconBlockquote size={16} aria-hidden="true" />
        </Tool>
        <Tool
          name={on.link ? t('shell:editor.unlink') : t('shell:editor.link')}
          on={on.link}
          run={() =>
            on.link ? chain().extendMarkRange('link').unsetLink().run() : setLinking(true)
          }
        >
          <IconLink size={16} aria-hidden="true" />
        </Tool>
      </div>
      {linking ? <LinkRow editor={editor} done={() => setLinking(false)} /> : null}
    </>
  )
}

interface ToolProps {
  readonly name: string
  readonly on: boolean
  readonly run: () => void
  readonly children: ReactNode
}

function Tool({ name, on, run, children }: ToolProps) {
  return (
    <button
      type="button"
      className={classes.tool}
      aria-pressed={on}
      aria-label={name}
      title={name}
      // The text keeps the caret and its selection while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
    >
      {children}
    </button>
  )
}

function LinkRow({ editor, done }: { readonly editor: Editor; readonly done: () => void }) {
  const { t } = useTranslation('shell')
  const [address, setAddress] = useState('')
  const [refused, setRefused] = useState(false)
  const put = (event: FormEvent) => {
    event.preventDefault()
    const typed = address.trim()
    const href =
      safeWebAddress(typed) ?? (typed.includes('.') ? safeWebAddress(`https://${typed}`) : null)
    if (!href) {
      setRefused(true)
      return
    }
    const chain = editor.chain().focus()
    if (editor.state.selection.empty)
      chain
        .insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    else chain.setLink({ href }).run()
    done()
  }
  return (
    <form className={classes.linkRow} onSubmit={put}>
      <TextInput
        label={t('shell:editor.address')}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          editor.commands.focus()
          done()
        }}
        error={refused ? t('shell:editor.addressRefused') : undefined}
        data-autofocus
        autoFocus
      />
      <Button type="submit" size="xs">
        {t('shell:editor.putLink')}
      </Button>
      <Button variant="default" size="xs" onClick={done}>
        {t('common:button.cancel')}
      </Button>
    </form>
  )
}
