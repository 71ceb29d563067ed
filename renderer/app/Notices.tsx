import '@mantine/notifications/styles.css'
import { Notifications } from '@mantine/notifications'

/** Where the short messages of `notify` appear. */
export function Notices() {
  return <Notifications position="bottom-right" limit={4} />
}
