import { app, type BrowserWindow, dialog, Menu } from 'electron'
import { createTranslator } from '#shared/messages/createTranslator'
import { sendToWindow } from '../ipc/sendToWindow'
import { menuLanguage } from './menuLanguage'
import { menuTemplate } from './menuTemplate'

/** Sets the application menu, in the system's language where there is a catalogue for it. */
export function setMenuInLanguage(window: BrowserWindow): void {
  const { used } = menuLanguage(process.env.COMMON_GROUND_LANGUAGE, app.getLocale())
  const translate = createTranslator(used)
  const say = (key: string) => translate(`menu:${key}`)
  const template = menuTemplate({
    say,
    send: (command) => sendToWindow(window, 'menu:command', command),
    showAbout: () =>
      void dialog.showMessageBox(window, {
        type: 'info',
        title: say('about'),
        message: app.getName(),
        detail: `${translate('menu:aboutVersion', { version: app.getVersion() })}\n${say('aboutLicense')}`,
        buttons: [say('dialog.close')],
      }),
    isMac: process.platform === 'darwin',
    isFromSource: !app.isPackaged,
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
