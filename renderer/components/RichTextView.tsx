import { Fragment, type MouseEvent, type ReactNode, useContext } from 'react'
import { safeWebAddress } from '#shared/lib/webAddress'
import type { RichText, RichTextBlock, RichTextInline } from '#shared/richText/RichText'
import { OpenLinkContext } from './openLink'
import classes from './richText.module.css'

interface RichTextViewProps {
  readonly text: RichText | null
  /** How a link is followed; without it, the app's own way. */
  readonly onOpenLink?: (address: string) => void
}

/** A rich text as it reads, without an editor. Only safe addresses become links. */
export function RichTextView({ text, onOpenLink }: RichTextViewProps) {
  const openLink = useContext(OpenLinkContext)
  return (
    <div className={classes.text}>
      <Blocks blocks={text?.content ?? []} open={onOpenLink ?? openLink} />
    </div>
  )
}

type Open = (address: string) => void

function Blocks({
  blocks,
  open,
}: {
  readonly blocks: readonly RichTextBlock[]
  readonly open: Open
}) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity of their own and are only drawn
    <Fragment key={index}>{blockNode(block, open)}</Fragment>
  ))
}

function blockNode(block: RichTextBlock, open: Open): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>{block.content?.length ? <Inlines inlines={block.content} open={open} /> : <br />}</p>
      )
    case 'bulletList':
      return <ul>{listItems(block.content, open)}</ul>
    case 'orderedList':
      return <ol start={block.attrs?.start ?? 1}>{listItems(block.content, open)}</ol>
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.content} open={open} />
        </blockquote>
      )
  }
}

function listItems(items: readonly { readonly content: RichTextBlock[] }[], open: Open): ReactNode {
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity of their own and are only drawn
    <li key={index}>
      <Blocks blocks={item.content} open={open} />
    </li>
  ))
}

function Inlines({
  inlines,
  open,
}: {
  readonly inlines: readonly RichTextInline[]
  readonly open: Open
}) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no identity of their own and are only drawn
    <Fragment key={index}>{inlineNode(inline, open)}</Fragment>
  ))
}

function inlineNode(inline: RichTextInline, open: Open): ReactNode {
  if (inline.type === 'hardBreak') return <br />
  let node: ReactNode = inline.text
  for (const mark of inline.marks ?? []) {
    if (mark.type === 'bold') node = <strong>{node}</strong>
    if (mark.type === 'italic') node = <em>{node}</em>
    if (mark.type === 'link') {
      const address = safeWebAddress(mark.attrs.href)
      if (!address) continue
      const follow = (event: MouseEvent) => {
        event.preventDefault()
        event.stopPropagation()
        open(address)
      }
      node = (
        <a href={address} title={address} onClick={follow}>
          {node}
        </a>
      )
    }
  }
  return node
}
