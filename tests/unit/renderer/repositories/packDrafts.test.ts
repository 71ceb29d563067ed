import { describe, expect, it } from 'vitest'
import { makeSession } from '#renderer/database/session'
import {
  changePackDraft,
  readPackDraft,
  redoInPackDraft,
  undoInPackDraft,
} from '#renderer/repositories/packDrafts'
import { addOwnPack } from '#renderer/repositories/packVersions'
import { setHead } from '#shared/template/own/editDraft'
import { freshDatabase, given, quickly, testSession } from '../../../helpers/testSession'

const roleTitles = { P: 'Policy-maker', S: 'Service provider', E: 'Employer', B: 'Buyer' }

async function aDraft() {
  const { ports } = await testSession()
  const { id, version } = given(
    await addOwnPack({
      format: 'common-ground/benchmark/1',
      title: 'Our toolkit',
      language: 'en',
      year: 2026,
      roleTitles,
    }),
  )
  const say = (about: string, group: string | null = null) =>
    changePackDraft(id, version, (content) => setHead(content, { about }), group)
  const about = async () => given(await readPackDraft(id, version)).pack.about
  /** As another window would find it on the disk. */
  const kept = async () => {
    makeSession(ports, { database: freshDatabase(), ...quickly })
    return await about()
  }
  return { id, version, say, about, kept, ports }
}

describe('a draft of a pack', () => {
  it('is on the disk when the change is answered', async () => {
    const { say, kept } = await aDraft()
    given(await say('What we hold ourselves to.'))
    expect(await kept()).toBe('What we hold ourselves to.')
  })

  it('ends with the last of many quick changes', async () => {
    const { say, kept } = await aDraft()
    const words = Array.from({ length: 30 }, (_, at) => 'x'.repeat(at + 1))
    await Promise.all(words.map((each) => say(each)))
    expect(await kept()).toBe('x'.repeat(30))
  })

  it('takes steps back and brings them again, a stretch of typing as one', async () => {
    const { id, version, say, about, kept } = await aDraft()
    await say('a', 'typing')
    await say('ab', 'typing')
    await say('abc')
    given(await undoInPackDraft(id, version))
    expect(await about()).toBe('ab')
    given(await undoInPackDraft(id, version))
    expect(await about()).toBe('')
    expect(await undoInPackDraft(id, version)).toMatchObject({ failure: { code: 'undo.nothing' } })
    given(await redoInPackDraft(id, version))
    given(await redoInPackDraft(id, version))
    expect(await redoInPackDraft(id, version)).toMatchObject({ failure: { code: 'redo.nothing' } })
    expect(await kept()).toBe('abc')
  })

  it('does not take what does not fit, and says so', async () => {
    const { say, about } = await aDraft()
    await say('Short.')
    expect(await say('x'.repeat(4001))).toMatchObject({ failure: { code: 'record.invalid' } })
    expect(await about()).toBe('Short.')
  })

  it('says that it is not there, where it is not', async () => {
    await testSession()
    expect(await readPackDraft('own-none', '1.0.0')).toMatchObject({
      failure: { code: 'ownPack.missing' },
    })
  })
})
