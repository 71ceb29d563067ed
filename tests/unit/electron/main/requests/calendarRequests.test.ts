import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calendarRequests } from '../../../../../electron/main/requests/calendarRequests'
import { answeringDialogs } from '../../../../helpers/answeringDialogs'
import { readCalendars } from '../../../../helpers/readCalendars'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

const calendar = {
  name: 'City for all, Lindhaven',
  language: 'en-GB',
  entries: [
    {
      id: 'm-1',
      sequence: 4,
      changedAt: '2026-11-20T09:00:00.000Z',
      on: '2027-03-31',
      title: 'Milestone: Desk opened',
      description: ['Action 1: Open a desk'],
      category: 'Milestone',
      remind: [7],
    },
  ],
}

async function aDesk(file?: string) {
  const folder = await temporaryFolder()
  const dialogs = answeringDialogs({ path: file ? join(folder, file) : null })
  const now = () => new Date('2026-11-22T10:00:00.000Z')
  return { folder, dialogs, requests: calendarRequests({ dialogs, say: (key) => key, now }) }
}

describe('saving a calendar', () => {
  it('writes it where the user points, with its ending, for other programs to read', async () => {
    const { folder, dialogs, requests } = await aDesk('dates')
    const path = join(folder, 'dates.ics')
    expect(await requests['calendar:save']('Calendar: all', calendar)).toEqual({
      ok: true,
      value: { path },
    })
    expect(dialogs.asked).toEqual(['dialog.saveCalendar | Calendar all.ics | ics'])
    const [read] = await readCalendars([path])
    expect(read?.events).toMatchObject([{ uid: 'm-1', start: '2027-03-31', alarms: [7] }])
  })

  it('writes nothing when the dialog is closed', async () => {
    const { folder, requests } = await aDesk()
    expect(await requests['calendar:save']('x', calendar)).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('says so where the file cannot be written', async () => {
    const { requests } = await aDesk(join('no such folder', 'dates.ics'))
    expect((await requests['calendar:save']('x', calendar)).ok).toBe(false)
  })
})
