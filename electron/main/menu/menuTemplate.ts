import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '#shared/ipc'

export interface MenuParts {
  /** The sentence for a key of the catalogue `menu`. */
  readonly say: (key: string) => string
  readonly send: (command: MenuCommand) => void
  readonly showAbout: () => void
  readonly isMac: boolean
  /** Whether the app runs from source: then a developer finds the tools in the menu. */
  readonly isFromSource: boolean
}

/** Shortcuts of the commands. Undo and redo only show theirs: in a text the editor's own comes first, so the window decides. */
const shortcuts: Readonly<Record<MenuCommand, string>> = {
  home: 'Alt+Home',
  newPlan: 'CmdOrCtrl+N',
  openPlanFile: 'CmdOrCtrl+O',
  savePlanFile: 'CmdOrCtrl+S',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Shift+Z',
  search: 'CmdOrCtrl+K',
  looseEnds: 'CmdOrCtrl+L',
  library: 'CmdOrCtrl+Shift+L',
  packs: 'CmdOrCtrl+Shift+P',
  back: 'Alt+Left',
  forward: 'Alt+Right',
}
const leftToTheWindow: ReadonlySet<MenuCommand> = new Set(['undo', 'redo'])

/** The application menu. What the window does is sent to it as a command; what the system does are Electron's roles. */
export function menuTemplate(parts: MenuParts): MenuItemConstructorOptions[] {
  const { say } = parts
  const command = (name: MenuCommand): MenuItemConstructorOptions => ({
    id: name,
    label: say(name),
    accelerator: shortcuts[name],
    registerAccelerator: !leftToTheWindow.has(name),
    click: () => parts.send(name),
  })
  const role = (
    name: NonNullable<MenuItemConstructorOptions['role']>,
    key: string = name,
  ): MenuItemConstructorOptions => ({ role: name, label: say(key) })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const about: MenuItemConstructorOptions = { label: say('about'), click: parts.showAbout }
  return [
    ...(parts.isMac ? [{ label: say('app'), submenu: [about, line, role('quit')] }] : []),
    {
      label: say('file'),
      submenu: [
        command('newPlan'),
        command('openPlanFile'),
        command('savePlanFile'),
        ...(parts.isMac ? [] : [line, role('quit')]),
      ],
    },
    {
      label: say('edit'),
      submenu: [
        command('undo'),
        command('redo'),
        line,
        role('cut'),
        role('copy'),
        role('paste'),
        role('selectAll'),
      ],
    },
    {
      label: say('view'),
      submenu: [
        role('zoomIn'),
        role('zoomOut'),
        role('resetZoom', 'actualSize'),
        line,
        role('togglefullscreen', 'fullScreen'),
        ...(parts.isFromSource
          ? [line, role('reload'), role('toggleDevTools', 'developerTools')]
          : []),
      ],
    },
    {
      label: say('go'),
      submenu: [
        command('home'),
        command('search'),
        command('looseEnds'),
        command('library'),
        command('packs'),
        line,
        command('back'),
        command('forward'),
      ],
    },
    ...(parts.isMac ? [] : [{ label: say('help'), submenu: [about] }]),
  ]
}
