import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const here = import.meta.dirname

// Main and preload are CommonJS: the sandboxed preload needs it, and so does the older stand-in runtime.
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const

// Each group takes along what its files import. Without them the first screen would wait for some 40 small files, one request each.
// The switch in withoutEval.ts lies with the validators, so that it is thrown before any schema is made.
const startGroups = [
  {
    name: 'validators',
    test: /node_modules[\\/]zod[\\/]|renderer[\\/]database[\\/]withoutEval\.ts$/,
    priority: 3,
  },
  {
    name: 'start',
    test: /renderer[\\/](app[\\/]boot\.ts|features[\\/]home[\\/]HomeScreen\.tsx)$/,
    priority: 2,
  },
  // City brings the fields that nearly every screen of a plan is made of.
  {
    name: 'plan',
    test: /renderer[\\/](app[\\/]PlanFrame|features[\\/]city[\\/]CityScreen)\.tsx$/,
    priority: 1,
  },
]

/** Has the frame of a plan read together with the start: most starts go back into a plan, and the others lose next to nothing. */
const preloadPlan: Plugin = {
  name: 'preload-plan',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) =>
      Object.values(bundle ?? {}).flatMap((file) =>
        file.type === 'chunk' && file.name === 'plan'
          ? [
              {
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file.fileName}` },
                injectTo: 'head' as const,
              },
            ]
          : [],
      ),
  },
}

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      minify: true,
      target: 'node18',
      rollupOptions: {
        input: { index: resolve(here, 'electron/main/index.ts') },
        external: ['electron'],
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      target: 'node18',
      rollupOptions: {
        input: { index: resolve(here, 'electron/preload/index.ts') },
        external: ['electron'],
        output: commonJs,
      },
    },
  },
  renderer: {
    root: resolve(here, 'renderer'),
    plugins: [react(), preloadPlan],
    resolve: { alias: { '#renderer': resolve(here, 'renderer') } },
    worker: { format: 'es' },
    build: {
      outDir: resolve(here, 'out/renderer'),
      // Less to read at each start; electron-vite leaves it out by default.
      minify: true,
      // The oldest runtime that the app is run with (see the README, "Electron").
      target: 'chrome114',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: resolve(here, 'renderer/index.html') },
        output: { codeSplitting: { groups: startGroups } },
      },
    },
  },
})
