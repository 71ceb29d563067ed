// Builds samples/lindhaven.cityplan from samples/lindhaven.source.json. Run it after changing either the source or the packs.
// @ts-check
import { runTypeScript } from './runTypeScript.mjs'

await runTypeScript('scripts/sample/writeSample.ts')
