import { describe, expect, it } from 'vitest'
import type { RequestChannel } from '#shared/ipc'
import { ok } from '#shared/lib/result'
import {
  type Answering,
  answerRequests,
  type Handlers,
  type RequestPort,
  type SenderFrame,
} from '../../../../../electron/main/ipc/answerRequests'
import { requestChannels } from '../../../../../electron/main/ipc/requestChannels'
import { requestSchemas } from '../../../../../electron/main/ipc/requestSchemas'

type Answer = Parameters<RequestPort['handle']>[1]

const channels = Object.keys(requestChannels) as RequestChannel[]
const page: SenderFrame = { url: 'app://bundle/index.html#/plan/1', parent: null }

/** The gate over handlers that note each call; `override` replaces some of them. */
function aGate(override: Partial<Handlers> = {}) {
  const called: string[] = []
  const warned: string[] = []
  const answers = new Map<string, Answer>()
  const noted = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (...args: unknown[]) => {
        called.push(`${channel} ${JSON.stringify(args)}`)
        return ok(null)
      },
    ]),
  ) as unknown as Handlers
  const answering: Answering = {
    loadSchemas: async () => requestSchemas,
    handlers: { ...noted, ...override },
  }
  answerRequests(
    { handle: (channel, answer) => answers.set(channel, answer) },
    async () => answering,
    (line) => warned.push(line),
  )
  const ask = async (channel: RequestChannel, frame: SenderFrame | null, ...args: unknown[]) => {
    const answer = answers.get(channel)
    if (!answer) throw new Error(`No ${channel}`)
    return answer({ senderFrame: frame }, ...args)
  }
  return { called, warned, answers, ask }
}

describe('the gate of the main process', () => {
  it('knows exactly the requests of the contract', () => {
    expect([...aGate().answers.keys()].sort()).toEqual([...channels].sort())
    expect(Object.keys(requestSchemas).sort()).toEqual([...channels].sort())
  })

  const foreign: readonly (SenderFrame | null)[] = [
    null,
    { url: 'https://evil.example/', parent: null },
    { url: 'http://bundle/', parent: null },
    { url: 'app://other/index.html', parent: null },
    { url: 'app://bundle.evil.example/', parent: null },
    { url: 'file:///index.html', parent: null },
    { url: 'about:blank', parent: null },
    { url: 'data:text/html,x', parent: null },
    { url: '', parent: null },
    { url: 'app://bundle/index.html', parent: { url: 'app://bundle/index.html' } },
    { url: 'about:srcdoc', parent: { url: 'app://bundle/index.html' } },
  ]
  it('answers no other sender, on any channel', async () => {
    const gate = aGate()
    for (const channel of channels) {
      for (const frame of foreign) {
        const where = `${channel} from ${frame?.url}`
        if (requestChannels[channel] === 'plain') {
          await expect(gate.ask(channel, frame), where).rejects.toThrow('Refused')
        } else {
          expect(await gate.ask(channel, frame), where).toMatchObject({
            failure: { code: 'refused' },
          })
        }
      }
    }
    expect(gate.called).toEqual([])
    expect(gate.warned.length).toBe(channels.length * foreign.length)
  })

  it('hands a well-formed request of the page on', async () => {
    const gate = aGate()
    expect(await gate.ask('journal:read', page, 'plan-1')).toEqual(ok(null))
    expect(gate.called).toEqual(['journal:read ["plan-1"]'])
  })

  it('makes a failure of what a handler throws', async () => {
    const gate = aGate({
      'backup:list': () => {
        throw new Error('lost')
      },
      'app:info': () => {
        throw new Error('lost')
      },
    })
    expect(await gate.ask('backup:list', page)).toEqual({
      ok: false,
      failure: { code: 'internal', detail: 'lost' },
    })
    await expect(gate.ask('app:info', page)).rejects.toThrow('lost')
  })
})
