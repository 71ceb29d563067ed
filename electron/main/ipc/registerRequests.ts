import { ipcMain } from 'electron'
import { type Answering, answerRequests } from './answerRequests'

/** Opens the channels of the contract to the window. */
export function registerRequests(load: () => Promise<Answering>): void {
  answerRequests(ipcMain, load, (line) => process.stderr.write(`${line}\n`))
}
