import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import type { MenuCommand } from '#shared/ipc'
import { createTranslator } from '#shared/messages/createTranslator'
import { menuTemplate } from '../../../../../electron/main/menu/menuTemplate'

const commands: Record<MenuCommand, true> = {
  home: true,
  newPlan: true,
  openPlanFile: true,
  savePlanFile: true,
  undo: true,
  redo: true,
  search: true,
  looseEnds: true,
  library: true,
  packs: true,
  back: true,
  forward: true,
}

function aMenu(options: { isMac?: boolean; isFromSource?: boolean; language?: string } = {}) {
  const sent: MenuCommand[] = []
  const translate = createTranslator(options.language ?? 'en')
  const template = menuTemplate({
    say: (key) => translate(`menu:${key}`),
    send: (command) => sent.push(command),
    showAbout: () => {},
    isMac: options.isMac ?? false,
    isFromSource: options.isFromSource ?? false,
  })
  const items = template.flatMap((each) => [
    each,
    ...(each.submenu as MenuItemConstructorOptions[]),
  ])
  return { items, sent }
}

describe('the menu', () => {
  for (const isMac of [false, true]) {
    it(`has every command once, each with a shortcut of its own (${isMac ? 'macOS' : 'others'})`, () => {
      const { items, sent } = aMenu({ isMac })
      const withId = items.filter((item) => item.id !== undefined)
      for (const item of withId) (item.click as () => void)()
      expect(sent.sort()).toEqual(Object.keys(commands).sort())
      const shortcuts = withId.map((item) => item.accelerator)
      expect(new Set(shortcuts).size).toBe(withId.length)
      expect(shortcuts).not.toContain(undefined)
    })
  }

  it('leaves the keys of undo and redo to the text that is being written', () => {
    const { items } = aMenu()
    const isLeft = (id: string) => items.find((item) => item.id === id)?.registerAccelerator
    expect([isLeft('undo'), isLeft('redo'), isLeft('search')]).toEqual([false, false, true])
  })

  it('takes every label from the catalogue', () => {
    for (const options of [{}, { isMac: true }, { isFromSource: true }]) {
      const { items } = aMenu({ ...options, language: 'en-XA' })
      for (const item of items) {
        if (item.type !== 'separator') expect(item.label).toMatch(/^⟦.+⟧$/)
      }
    }
  })

  it('shows the developer’s tools only from source', () => {
    const hasTools = (isFromSource: boolean) =>
      aMenu({ isFromSource }).items.some((item) => item.role === 'toggleDevTools')
    expect([hasTools(true), hasTools(false)]).toEqual([true, false])
  })
})
