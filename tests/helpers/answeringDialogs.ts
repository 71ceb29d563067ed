import type { Dialogs } from '../../electron/main/dialogs/Dialogs'

/** Dialogs that answer by themselves and note what they were asked. */
export function answeringDialogs(answers: {
  path?: string | null
  paths?: readonly string[]
  confirm?: boolean
}): Dialogs & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    async savePath(title, suggestedName, kind) {
      asked.push(`${title} | ${suggestedName} | ${kind.endings.join(' ')}`)
      return answers.path ?? null
    },
    async openPath(title, kind) {
      asked.push(`${title} | ${kind.endings.join(' ')}`)
      return answers.path ?? null
    },
    async openPaths(title, kind) {
      asked.push(`${title} | ${kind.endings.join(' ')}`)
      return answers.paths ?? []
    },
    async folderPath(title) {
      asked.push(title)
      return answers.path ?? null
    },
    async confirm(question, detail) {
      asked.push(`${question} | ${detail}`)
      return answers.confirm ?? false
    },
  }
}
