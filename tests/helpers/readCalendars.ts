import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pythonWith } from '../../scripts/systemLibraries.mjs'

/** An event as another program reads it from a calendar file. */
export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly start: string
  readonly end: string
  /** Whether the day has no time and no zone. */
  readonly isDay: boolean
  readonly stamp: string
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
  readonly transparency: string
  /** Days before, per alarm. */
  readonly alarms: readonly number[]
}
export interface ReadCalendar {
  readonly name: string
  readonly method: string
  readonly events: readonly ReadEvent[]
}

const program = `
import sys, json, datetime, icalendar
def day(value): return value.dt.isoformat()
out = []
for path in sys.argv[1:]:
    data = open(path, 'rb').read()
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    events = []
    for event in calendar.walk('VEVENT'):
        assert not event.errors, event.errors
        events.append({
            'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']),
            'start': day(event['DTSTART']), 'end': day(event['DTEND']),
            'isDay': type(event['DTSTART'].dt) is datetime.date and type(event['DTEND'].dt) is datetime.date,
            'stamp': event['DTSTAMP'].dt.isoformat(),
            'summary': str(event['SUMMARY']), 'description': str(event['DESCRIPTION']),
            'categories': [str(c) for c in event['CATEGORIES'].cats],
            'transparency': str(event['TRANSP']),
            'alarms': [-alarm['TRIGGER'].dt.days for alarm in event.walk('VALARM')],
        })
    out.append({'name': icalendar.parser.unescape_char(str(calendar['X-WR-CALNAME'])), 'method': str(calendar['METHOD']), 'events': events})
print(json.dumps(out))
`

/** Calendar files as Python’s icalendar reads them, all in one run. @throws where it finds an error in one */
export async function readCalendars(paths: readonly string[]): Promise<ReadCalendar[]> {
  const python = pythonWith('icalendar')
  if (!python) throw new Error('Install python3-icalendar (npm test does it as root)')
  const { stdout } = await promisify(execFile)(python, ['-c', program, ...paths], {
    maxBuffer: 200_000_000,
  })
  return JSON.parse(stdout)
}
