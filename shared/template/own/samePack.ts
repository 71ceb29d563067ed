import type { Pack } from '#shared/template/library/Pack'

/** Whether two packs say the same, in whatever order their files name the fields. */
export const samePack = (a: Pack, b: Pack): boolean => inFixedOrder(a) === inFixedOrder(b)

const inFixedOrder = ({ $schema: _, ...pack }: Pack): string =>
  JSON.stringify(pack, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
