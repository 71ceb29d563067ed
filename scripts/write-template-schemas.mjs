// Writes the JSON Schemas in templates/schemas/ from the schemas the program itself checks templates with.
// Run it after a change in shared/template/: node scripts/write-template-schemas.mjs
import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'templates', 'schemas')

// Node 20 reads no TypeScript, so the schemas are bundled into one module in memory first.
const bundle = await build({
  entryPoints: [join(root, 'shared', 'template', 'publishedSchemas.ts')],
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
})
const loaded = { exports: {} }
new Function('module', 'exports', 'require', bundle.outputFiles[0].text)(
  loaded,
  loaded.exports,
  createRequire(import.meta.url),
)

await mkdir(folder, { recursive: true })
for (const { fileName, schema } of loaded.exports.publishedSchemas()) {
  await writeFile(join(folder, fileName), `${JSON.stringify(schema, null, 2)}\n`)
  process.stdout.write(`templates/schemas/${fileName}\n`)
}

// The files stand in the house format like every other one, so that the format check does not stumble over them.
const biome = join(
  dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
  'bin',
  'biome',
)
const formatted = spawnSync(process.execPath, [biome, 'format', '--write', folder], {
  cwd: root,
  encoding: 'utf8',
})
if (formatted.status !== 0) {
  process.stderr.write(
    `The schemas were written but could not be formatted:\n${formatted.stderr}\n`,
  )
  process.exit(1)
}
