import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { linkRequests } from '../../../../../electron/main/requests/linkRequests'
import { answeringDialogs } from '../../../../helpers/answeringDialogs'

function aLink(confirm: boolean) {
  const opened: string[] = []
  const dialogs = answeringDialogs({ confirm })
  const translate = createTranslator('en')
  const requests = linkRequests({
    dialogs,
    say: (key, facts = {}) => translate(`menu:${key}`, facts),
    openOutside: async (address) => {
      opened.push(address)
    },
  })
  return { opened, dialogs, open: requests['link:open'] }
}

describe('following a link', () => {
  it('shows the whole address first, and opens exactly that', async () => {
    const { opened, dialogs, open } = aLink(true)
    const address = `https://example.org/${'long/'.repeat(50)}?q=<b>&amp;`
    expect(await open(address)).toEqual({ ok: true, value: true })
    expect(opened.length).toBe(1)
    expect(dialogs.asked[0]).toContain(opened[0])
  })

  it('opens nothing when the user says no', async () => {
    const { opened, open } = aLink(false)
    expect(await open('https://example.org/')).toEqual({ ok: true, value: false })
    expect(opened).toEqual([])
  })

  it('does not even ask about an address that is not safe', async () => {
    const { opened, dialogs, open } = aLink(true)
    for (const address of ['file:///etc/passwd', 'javascript:1', 'http://example.org']) {
      expect(await open(address)).toMatchObject({ failure: { code: 'link.refused' } })
    }
    expect([opened, dialogs.asked]).toEqual([[], []])
  })
})
