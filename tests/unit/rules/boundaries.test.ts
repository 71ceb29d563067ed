import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { lintFiles } from '../../helpers/lintFiles'
import { sourceFiles } from '../../helpers/sourceFiles'

/** The order of the stages: each may import those before it, none after it. */
const stages = [
  'lib',
  'richText',
  'template',
  'assessment',
  'gap',
  'plan',
  'monitoring',
  'review',
  'change',
  'planFile',
  'compare',
  'looseEnds',
  'report',
]
// lib knows nobody, and richText only lib; change and planFile are two faces of one thing and know each other.
const laterThan = (stage: string) =>
  stages
    .slice(stages.indexOf(stage) + 1)
    .filter((other) => !(stage === 'change' && other === 'planFile'))

const pure = [
  'node:fs',
  'node:fs/promises',
  'fs',
  'electron',
  'electron/main',
  'react',
  'react/jsx-runtime',
  'react-dom/client',
  '@mantine/core',
  '@tiptap/core',
  'dexie',
  'wouter',
  '#renderer/platform',
  '#renderer/features/plan/PlanScreen',
  '#electron/main/index',
  '../../renderer/platform',
  '../../electron/main/index',
]

const features = [
  'home',
  'city',
  'assessment',
  'gap',
  'plan',
  'monitoring',
  'review',
  'history',
  'report',
  'looseEnds',
  'library',
  'beside',
  'packs',
]

/** What each zone must not import. */
const forbidden: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    stages.map((stage) => [
      `shared/${stage}/probe`,
      [
        ...pure,
        ...laterThan(stage).flatMap((later) => [
          `#shared/${later}/probe`,
          `../${later}/probe`,
          `./../${later}/probe`,
          `#shared/${stage}/../${later}/probe`,
        ]),
        '#templates/index',
        '../../templates/index',
        '#shared/ipc',
        '../ipc',
        'docx',
      ],
    ]),
  ),
  'shared/report/docx/probe': [
    ...pure,
    '#templates/index',
    '#shared/ipc',
    '#shared/messages/createTranslator',
    '../../ipc',
    '../../plan/Plan',
  ],
  'shared/ipc': [
    'node:path',
    'electron',
    'react',
    'dexie',
    '#renderer/platform',
    '../electron/main/index',
    '../templates/index',
  ],
  'shared/messages/probe': ['node:path', 'electron', 'react', 'dexie', '../../renderer/platform'],
  'templates/probe': [
    'node:fs',
    'electron',
    'react',
    'dexie',
    '#renderer/platform',
    '../electron/main/index',
    '#shared/plan/Plan',
    '../shared/plan/Plan',
    '#shared/planFile/checkSnapshot',
    '#shared/messages/createTranslator',
    '#shared/report/docx/buildDocument',
  ],
  'electron/main/files/probe': [
    'react',
    'dexie',
    '#renderer/platform',
    '../../../renderer/platform',
    '#templates/index',
    '../../../templates/index',
    '../../cli/export',
    ...[
      'template',
      'assessment',
      'gap',
      'plan',
      'monitoring',
      'review',
      'compare',
      'looseEnds',
      'report',
    ].flatMap((stage) => [`#shared/${stage}/probe`, `../../../shared/${stage}/probe`]),
    '#shared/report/docx/buildDocument',
    '#shared/planFile/checkSnapshot',
    '#shared/planFile/PlanSnapshot',
  ],
  'electron/main/ipc/probe': [
    'dexie',
    '#shared/plan/Plan',
    '#shared/planFile/checkSnapshot',
    '#renderer/platform',
  ],
  'electron/planFile/probe': [
    'electron',
    '../main/files/atomicWrite',
    '#shared/planFile/checkSnapshot',
    '#shared/plan/Plan',
    'dexie',
  ],
  'electron/workbook/probe': [
    'electron',
    '../main/files/atomicWrite',
    '#shared/template/Benchmark',
    'dexie',
  ],
  'electron/calendar/probe': [
    'electron',
    '../main/files/atomicWrite',
    '#shared/plan/Milestone',
    'dexie',
  ],
  'electron/preload/probe': [
    'zod',
    'yazl',
    'i18next',
    '@mantine/core',
    'fractional-indexing',
    'node:fs',
    'node:path',
    'react',
    'dexie',
    '../main/files/atomicWrite',
    '../planFile/readPlanFile',
    '#shared/plan/Plan',
    '#shared/lib/result',
    '../../shared/lib/result',
    '#renderer/platform',
  ],
  'electron/cli/probe': [
    'electron',
    'electron/main',
    'react',
    'dexie',
    '../main/files/atomicWrite',
    '#renderer/platform',
    '../../renderer/platform',
  ],
  'renderer/probe': ['node:fs', 'electron', '#electron/main/index', '../electron/preload/index'],
  'renderer/database/probe': [
    'react',
    'react-dom/client',
    '@mantine/core',
    'node:fs',
    'electron',
    '#renderer/repositories/actions',
    '../repositories/actions',
    '#renderer/features/plan/PlanScreen',
    '#renderer/components/paths',
    '../components/paths',
    '#renderer/platform',
    '../platform',
  ],
  'renderer/repositories/probe': [
    '#renderer/features/plan/PlanScreen',
    '../features/plan/PlanScreen',
    '#renderer/components/paths',
    '../components/paths',
    '#renderer/app/routes',
    '#renderer/platform',
    '@mantine/core',
    'electron',
    'node:fs',
  ],
  ...Object.fromEntries(
    [...features, 'somethingNew'].map((feature) => [
      `renderer/features/${feature}/probe`,
      [
        ...features
          .filter((other) => other !== feature)
          .flatMap((other) => [
            `#renderer/features/${other}/probe`,
            `../${other}/probe`,
            `./../${other}/probe`,
            `../../features/${other}/probe`,
          ]),
        'dexie',
        'dexie/dist/dexie',
        '#renderer/database/Database',
        '../../database/Database',
        '#renderer/app/routes',
        'electron',
        'node:fs',
        '../../../electron/preload/index',
      ],
    ]),
  ),
  'renderer/features/plan/template': ['#templates/index', '../../../templates/index'],
  'renderer/components/probe': [
    '#renderer/repositories/actions',
    '../repositories/actions',
    '#renderer/database/Database',
    '../database/Database',
    '#renderer/features/plan/PlanScreen',
    '../features/plan/PlanScreen',
    '#renderer/app/routes',
    '#renderer/platform',
    '../platform',
    'dexie',
    'dexie-react-hooks',
    'electron',
    'node:fs',
  ],
  'renderer/app/probe': [
    'dexie',
    'dexie/dist/dexie',
    'electron',
    'node:fs',
    '../../electron/preload/index',
  ],
  'renderer/workers/probe': [
    'react',
    'dexie',
    '@mantine/core',
    '#renderer/platform',
    '../platform',
    'electron',
    'node:fs',
  ],
}

/** What each zone may import: a rule that forbids everything would prove nothing. */
const allowed: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    stages.map((stage) => [
      `shared/${stage}/neighbour`,
      [
        './neighbourFile',
        'zod',
        ...(stage === 'lib'
          ? []
          : stage === 'richText'
            ? ['#shared/lib/dates']
            : stages.slice(0, stages.indexOf(stage)).map((earlier) => `#shared/${earlier}/probe`)),
      ],
    ]),
  ),
  'shared/report/docx/neighbour': [
    'docx',
    '../Report',
    '#shared/report/Report',
    '#shared/richText/RichText',
    './theme',
  ],
  'templates/neighbour': ['#shared/template/Benchmark'],
  'electron/main/files/neighbour': [
    'electron',
    'node:fs/promises',
    '#shared/ipc',
    '#shared/lib/result',
    '#shared/planFile/envelope',
    '../../planFile/zipPlanFile',
    './atomicWrite',
  ],
  'electron/planFile/neighbour': ['node:fs', 'yauzl', '#shared/planFile/envelope', './zipPlanFile'],
  'electron/preload/neighbour': ['electron', '#shared/ipc'],
  'electron/cli/neighbour': [
    'node:fs',
    'docx',
    '#shared/report/composeReport',
    '#templates/index',
    '../planFile/readPlanFile',
  ],
  'renderer/database/neighbour': ['dexie', '#shared/planFile/recordTables', './Database'],
  'renderer/repositories/neighbour': [
    'dexie',
    '#renderer/database/Database',
    '#shared/plan/Action',
  ],
  'renderer/features/plan/neighbour': [
    '#renderer/repositories/actions',
    '#renderer/components/paths',
    '#renderer/platform',
    '#shared/plan/Action',
    '@mantine/core',
    './PlanScreen',
  ],
  'renderer/features/home/neighbour': ['#templates/index'],
  'renderer/components/neighbour': [
    'react',
    '@tiptap/react',
    '#shared/richText/RichText',
    '#shared/lib/dates',
    './paths',
  ],
  'renderer/app/neighbour': [
    '#renderer/features/plan/PlanScreen',
    '#renderer/components/paths',
    '#renderer/platform',
  ],
  'renderer/workers/neighbour': ['#shared/report/docx/buildDocument'],
}

const importing = (specifier: string) =>
  `import { thing } from '${specifier}'\nexport const probe = thing\n`

/** Other ways of importing than a plain import: none is a way round. */
const otherWays: Record<string, string> = {
  'type only': "import type { Plan } from '#shared/plan/Plan'\nexport type Probe = Plan\n",
  'import()': "export const probe = () => import('#shared/plan/Plan')\n",
  'export from': "export { planSchema } from '#shared/plan/Plan'\n",
  'side effect': "import '#shared/plan/Plan'\n",
}

/** One line per rule on the code itself: where it stands, what it says, which rule must catch it. */
const breaches: Record<string, { path: string; text: string; rule: string }> = {
  any: {
    path: 'shared/plan/breach/any.ts',
    text: 'export const probe: any = 1\n',
    rule: 'suspicious/noExplicitAny',
  },
  'a default export': {
    path: 'renderer/app/breach/default.ts',
    text: 'export default 1\n',
    rule: 'style/noDefaultExport',
  },
  'raw HTML': {
    path: 'renderer/components/breach/html.tsx',
    text: 'export const Probe = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />\n',
    rule: 'security/noDangerouslySetInnerHtml',
  },
  'a line on the console': {
    path: 'electron/main/breach/console.ts',
    text: "console.log('x')\n",
    rule: 'suspicious/noConsole',
  },
  'a non-null assertion': {
    path: 'shared/plan/breach/assertion.ts',
    text: 'export const probe = (list: string[]) => list[0]!\n',
    rule: 'style/noNonNullAssertion',
  },
  'a barrel': {
    path: 'shared/plan/breach/barrel.ts',
    text: "export { a } from './a'\nexport { b } from './b'\n",
    rule: 'performance/noBarrelFile',
  },
  'a re-export of everything': {
    path: 'shared/plan/breach/all.ts',
    text: "export * from './a'\n",
    rule: 'performance/noReExportAll',
  },
  'a Node module by its bare name': {
    path: 'electron/main/breach/bare.ts',
    text: importing('fs'),
    rule: 'style/useNodejsImportProtocol',
  },
  ...Object.fromEntries(
    [
      'process',
      'Buffer',
      'require',
      'document',
      'window',
      'navigator',
      'localStorage',
      '__dirname',
    ].map((name) => [
      `the global ${name} in shared`,
      {
        path: `shared/plan/breach/global-${name}.ts`,
        text: `export const probe = ${name}\n`,
        rule: 'style/noRestrictedGlobals',
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      ["import { ipcMain } from 'electron'", 'electron/main/files/breach-named.ts', 'ipcMain'],
      ["import { ipcMain as m } from 'electron'", 'electron/main/files/breach-renamed.ts', 'm'],
      ["import * as all from 'electron'", 'electron/main/files/breach-namespace.ts', 'all.ipcMain'],
      ["const all = import('electron')", 'electron/main/files/breach-dynamic.ts', 'all'],
      ["import all from 'electron'", 'electron/main/files/breach-default.ts', 'all.ipcMain'],
      [
        "import { ipcRenderer } from 'electron'",
        'electron/main/window/breach-renderer.ts',
        'ipcRenderer',
      ],
      ["import { ipcRenderer } from 'electron'", 'renderer/app/breach-renderer.ts', 'ipcRenderer'],
    ].map(([text, path, use]) => [
      `${text} in ${path}`,
      {
        path: path ?? '',
        text: `${text}\nexport const probe = ${use}\n`,
        rule: 'style/noRestrictedImports',
      },
    ]),
  ),
}

const cases = (zones: Record<string, readonly string[]>) =>
  Object.entries(zones).flatMap(([zone, specifiers]) =>
    specifiers.map((specifier, index) => ({
      zone,
      specifier,
      // shared/ipc.ts is one file with rules of its own; it can hold one breach at a time.
      path: zone === 'shared/ipc' ? 'shared/ipc.ts' : `${zone}${index}.ts`,
      text: importing(specifier),
    })),
  )

const forbiddenCases = cases(forbidden).filter(({ zone }) => zone !== 'shared/ipc')
const allowedCases = cases(allowed)
const wayCases = Object.entries(otherWays).map(([way, text], index) => ({
  way,
  text,
  path: `shared/gap/way${index}.ts`,
}))
const contractText = (forbidden['shared/ipc'] ?? []).map((s) => `import '${s}'\n`).join('')

describe('the borders between the parts', () => {
  let broken: Map<string, string[]>
  beforeAll(() => {
    broken = lintFiles([
      ...forbiddenCases,
      ...allowedCases,
      ...wayCases,
      ...Object.values(breaches),
      { path: 'shared/ipc.ts', text: contractText },
      {
        path: 'electron/main/ipc/channels.ts',
        text: "import { ipcMain } from 'electron'\nexport const probe = ipcMain\n",
      },
      {
        path: 'electron/preload/bridge.ts',
        text: "import { ipcRenderer } from 'electron'\nexport const probe = ipcRenderer\n",
      },
      { path: 'shared/plan/clean.ts', text: 'export const probe: unknown = 1\n' },
    ])
  })

  it.each(forbiddenCases)('$zone may not import $specifier', ({ path }) => {
    expect(broken.get(path)).toSatisfy(
      (rules: string[]) =>
        rules.includes('style/noRestrictedImports') ||
        rules.includes('style/useNodejsImportProtocol'),
    )
  })

  it.each(allowedCases)('$zone may import $specifier', ({ path }) => {
    expect(broken.get(path)).toEqual([])
  })

  it.each(wayCases)('a later stage cannot be reached by $way', ({ path }) => {
    expect(broken.get(path)).toContain('style/noRestrictedImports')
  })

  it('the contract imports no platform', () => {
    expect(
      broken.get('shared/ipc.ts')?.filter((rule) => rule === 'style/noRestrictedImports'),
    ).toHaveLength(forbidden['shared/ipc']?.length ?? 0)
  })

  it.each(Object.entries(breaches))('%s is caught', (_name, { path, rule }) => {
    expect(broken.get(path)).toContain(rule)
  })

  it('channels may be opened where they are checked, and in the bridge', () => {
    expect(broken.get('electron/main/ipc/channels.ts')).toEqual([])
    expect(broken.get('electron/preload/bridge.ts')).toEqual([])
    expect(broken.get('shared/plan/clean.ts')).toEqual([])
  })

  it.each(['shared/ipc.ts', ...sourceFiles(['templates'])])(
    '%s imports types of ours only',
    (path) => {
      const values = readFileSync(path, 'utf8').match(
        /^import (?!type ).*from '(?:#shared|\.\.?\/(?!.*\.json')).*$/gm,
      )
      expect(values).toBeNull()
    },
  )

  it('messages go to the window from one place', () => {
    const senders = sourceFiles(['electron/main'])
      .filter((path) =>
        /\.(?:send|postMessage|handle|handleOnce)\(\s*['"`]/.test(readFileSync(path, 'utf8')),
      )
      .filter((path) => !path.startsWith('electron/main/ipc/'))
    expect(senders).toEqual([])
  })
})
