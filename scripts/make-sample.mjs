// Builds samples/lindhaven.cityplan from samples/lindhaven.source.json and its history. Run it after changing one of them or the packs.
// @ts-check
import { runTypeScript } from './runTypeScript.mjs'

await runTypeScript('scripts/sample/writeSample.ts')
