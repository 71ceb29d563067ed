import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogues } from '#shared/messages/catalogues'
import { root, sourceFiles } from '../../../helpers/sourceFiles'
import { sentencesOf } from './sentencesOf'

const sentences = new Map(sentencesOf(catalogues.en))
const namespaces = Object.keys(catalogues.en)
const sources = sourceFiles(['electron', 'renderer', 'shared', 'templates']).map((path) => ({
  path,
  // Comments give keys as examples.
  text: readFileSync(join(root, path), 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, ''),
}))
const plural = /_(?:zero|one|two|few|many|other)$/
/** Keys as code writes them: the forms for one and many are one key. */
const known = new Set([...sentences.keys()].flatMap((key) => [key, key.replace(plural, '')]))
/** The part of the catalogue in which the failures of a file stand: the command line has its own. */
const failuresOf = (path: string) => (path.startsWith('electron/cli/') ? 'cli:error.' : 'failure:')

/** Whether a key of the catalogue fits what code asks for; a part that is only known at run time may be anything. */
function isThere(asked: string): boolean {
  if (!asked.includes('${')) return known.has(asked)
  const parts = asked.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'))
  const pattern = new RegExp(`^${parts.join('[\\w.-]+')}$`)
  return [...known].some((key) => pattern.test(key))
}

/** Every key of a catalogue that the sources name, as `path: key`. */
function askedFor(): { path: string; key: string }[] {
  const literal = new RegExp(`(['"\`])((?:${namespaces.join('|')}):[^'"\`\\s]+)\\1`, 'g')
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(literal)].map(([, , key = '']) => ({ path, key })),
  )
}

describe('the sentences', () => {
  it('of every namespace are in the list of catalogues', () => {
    const files = sourceFiles(['shared/messages/en'], /\.json$/).map((path) =>
      basename(path, '.json'),
    )
    expect(files.sort()).toEqual([...namespaces].sort())
  })

  it('that code asks for are all there', () => {
    const asked = askedFor().filter(({ key }) => !/^(?:app|plan):\/\//.test(key))
    expect(asked.length).toBeGreaterThan(200)
    expect(
      asked.filter(({ key }) => !isThere(key) && !isChannel(key) && key !== 'cli:error'),
    ).toEqual([])
  })

  it('of every failure are there', () => {
    const codes = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:fail|Refusal)\(\s*(?:[^'(),]+\?\s*)?'([^']+)'/g)].map(
        ([, code = '']) => ({ path, code }),
      ),
    )
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter(({ path, code }) => !known.has(`${failuresOf(path)}${code}`))).toEqual([])
  })

  it('of every command are there: Undo names what it takes back', () => {
    const commands = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bwriteChange\(\s*'([^']+)'/g)].map(([, command = '']) => ({
        path,
        command,
      })),
    )
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter(({ command }) => !known.has(`change:${command}`))).toEqual([])
  })

  it('are none of them empty, or with spaces at an end, but for what stands between two others', () => {
    expect(
      [...sentences].filter(
        ([, sentence]) =>
          sentence.trimStart() !== sentence ||
          / $/.test(sentence.replace(/^\W+$/, '')) ||
          sentence === '',
      ),
    ).toEqual([])
  })

  it('have placeholders that open and close, with plain names', () => {
    const spoilt = [...sentences].filter(([, sentence]) =>
      /[{}]/.test(sentence.replace(/\{\{[a-zA-Z]+\}\}/g, '')),
    )
    expect(spoilt).toEqual([])
  })

  it('have a form for one wherever they have one for many', () => {
    const lone = [...sentences.keys()].filter(
      (key) =>
        plural.test(key) &&
        !(
          sentences.has(key.replace(plural, '_one')) && sentences.has(key.replace(plural, '_other'))
        ),
    )
    expect(lone).toEqual([])
  })

  it('name the same facts in the form for many as in the other, or fewer', () => {
    const names = (key: string) => new Set(sentences.get(key)?.match(/\{\{\w+\}\}/g))
    const odd = [...sentences.keys()]
      .filter((key) => key.endsWith('_one'))
      .filter((key) =>
        [...names(key)].some((name) => !names(key.replace(plural, '_other')).has(name)),
      )
    expect(odd).toEqual([])
  })

  it('say things once in one namespace: no key is written twice in a file', () => {
    for (const namespace of namespaces) {
      const text = readFileSync(join(root, `shared/messages/en/${namespace}.json`), 'utf8')
      const written = text.match(/"[\w.-]+":\s*"/g)?.length
      expect(
        [...sentences.keys()].filter((key) => key.startsWith(`${namespace}:`)),
        namespace,
      ).toHaveLength(written ?? 0)
    }
  })
})

/** Channels between the window and the main process look like keys: `app:info`. */
function isChannel(key: string): boolean {
  const contract = sources.find(({ path }) => path === 'shared/ipc.ts')?.text ?? ''
  return contract.includes(`'${key}'`)
}
