// First, and in the bundles too (electron.vite.config.ts): the schemas of all other files ask when they are made.
import './app/withoutEval'
import { boot } from './app/boot'

boot()
