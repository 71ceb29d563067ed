import type { RequestChannel } from '#shared/ipc'

/** All requests the window can make. A refused one answers with a failure, or throws where its answer is a plain value. */
export const requestChannels = {
  'app:info': 'plain',
  'app:readyToQuit': 'plain',
  'link:open': 'result',
  'journal:heads': 'result',
  'journal:append': 'result',
  'journal:read': 'result',
  'journal:compact': 'result',
  'journal:setDatabaseAside': 'result',
  'planFile:save': 'result',
  'planFile:open': 'result',
  'planFile:takeRequested': 'result',
  'planFile:openSample': 'result',
  'backup:write': 'result',
  'backup:list': 'result',
  'backup:read': 'result',
  'document:save': 'result',
  'attachment:add': 'result',
  'attachment:saveCopy': 'result',
} as const satisfies Record<RequestChannel, 'plain' | 'result'>
