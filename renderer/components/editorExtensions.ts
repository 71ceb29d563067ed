import { StarterKit } from '@tiptap/starter-kit'
import { safeWebAddress } from '#shared/lib/webAddress'
import { linkAfterSpace } from './linkAfterSpace'

/**
 * What the editor can hold: exactly what `shared/richText` allows and the Word documents can print.
 * Addresses pass through `safeWebAddress` when typed, pasted and drawn.
 */
export const editorExtensions = [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  linkAfterSpace.configure({
    autolink: true,
    defaultProtocol: 'https',
    isAllowedUri: (address) => safeWebAddress(address) !== null,
    linkOnPaste: true,
    openOnClick: false,
    shouldAutoLink: (address) => safeWebAddress(address) !== null,
  }),
]
