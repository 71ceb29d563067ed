/** Every sentence of a catalogue with its key, `namespace:part.key`. */
export function sentencesOf(catalogue: Readonly<Record<string, unknown>>): [string, string][] {
  const walk = (node: unknown, path: string): [string, string][] =>
    typeof node === 'string'
      ? [[path, node]]
      : Object.entries(node as Record<string, unknown>).flatMap(([key, child]) =>
          walk(child, `${path}.${key}`),
        )
  return Object.entries(catalogue).flatMap(([namespace, tree]) =>
    Object.entries(tree as Record<string, unknown>).flatMap(([key, child]) =>
      walk(child, `${namespace}:${key}`),
    ),
  )
}
