// The program behind `npm run export`: what runExport says, on the real streams.
import { dayOf } from '#shared/lib/dates'
import { runExport } from './runExport'

void runExport(process.argv.slice(2), {
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  now: new Date(),
  today: dayOf(new Date()),
}).then((exitCode) => {
  process.exitCode = exitCode
})
