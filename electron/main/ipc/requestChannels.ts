import type { RequestChannel, Requests } from '#shared/ipc'

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
  'ownPack:list': 'result',
  'ownPack:read': 'result',
  'ownPack:save': 'result',
  'ownPack:remove': 'result',
  'ownPack:takeBack': 'result',
  'ownPack:export': 'result',
  'ownPack:import': 'result',
  'workbook:save': 'result',
  'workbook:open': 'result',
  'form:saveAll': 'result',
  'form:open': 'result',
  'form:read': 'result',
  'calendar:save': 'result',
  'collection:list': 'result',
  'collection:save': 'result',
  'collection:remove': 'result',
} as const satisfies Record<RequestChannel, 'plain' | 'result'>

type WithoutArguments = {
  [C in RequestChannel]: Parameters<Requests[C]> extends [] ? C : never
}[RequestChannel]

/** Requests that take no argument. Called so, there is nothing to check, and the first screen need not wait for the validators. */
export const channelsWithoutArguments: ReadonlySet<string> = new Set<WithoutArguments>([
  'app:info',
  'app:readyToQuit',
  'journal:heads',
  'journal:setDatabaseAside',
  'planFile:open',
  'planFile:takeRequested',
  'planFile:openSample',
  'backup:list',
  'attachment:add',
  'collection:list',
  'form:open',
])
