import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { pseudoLanguage } from '../../shared/messages/pseudo'
import { test } from './fixtures'
import { allScreens } from './pages/allScreens'
import { PlanPage } from './pages/PlanPage'

const root = resolve(import.meta.dirname, '../..')

/** Everything that a plan or a pack says, squeezed into one text: what is found in it needs no catalogue. */
function wordsOfData(): string {
  const texts: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  const packs = readdirSync(resolve(root, 'templates'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /-\d+\.\d+\.\d+\.json$/.test(path))
    .map((path) => join('templates', path))
  for (const path of ['samples/lindhaven.source.json', 'samples/lindhaven.history.json', ...packs])
    collect(JSON.parse(readFileSync(resolve(root, path), 'utf8')))
  return squeeze(texts.join(' '))
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Names that the computer itself gives in the language of the screen: of languages and currencies. */
function namesOfTheComputer(): string {
  const languages = new Intl.DisplayNames([pseudoLanguage], { type: 'language' })
  const currencies = new Intl.DisplayNames([pseudoLanguage], { type: 'currency' })
  return [
    ...['en-GB', 'en-IE', 'en-MT', 'en-US'].map((tag) => languages.of(tag)),
    ...Intl.supportedValuesOf('currency').map((code) => `${code}: ${currencies.of(code)}`),
  ].join(' ')
}

/** Texts on the screen, and names given to assistive technology, that carry no mark of the pseudo-language. */
async function unmarkedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const tag = node.parentElement?.tagName ?? ''
      if (
        tag !== 'SCRIPT' &&
        tag !== 'STYLE' &&
        tag !== 'NOSCRIPT' &&
        !node.parentElement?.closest('[aria-hidden="true"]')
      )
        texts.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label],[placeholder],[title],[alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        if (!element.closest('[aria-hidden="true"]')) texts.push(element.getAttribute(name) ?? '')
    return texts.filter((text) => text.trim() !== '' && !text.includes('⟦') && !text.includes('⟧'))
  })
}

// Figures, dates and their signs; question and factor codes; a sentence may be cut into several nodes around a figure.
const figures = /^[\s\d.,:;/%()€+*–·…•&|-]*$/
const codes = /^\s*[FKPSEB]\d+(\.Q\d+)?([,\s]+[FKPSEB]\d+)*\s*$/
const month = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b/g

function isForeign(text: string, data: string): boolean {
  // A role and its department, or several titles in one tip: each part is looked for by itself.
  return text
    .split(/\n|: | → | · |^\d+\. |, (?=[A-Z\d%])|, (?=a made-up)| \(|\)+$/)
    .some((part) => {
      const words = squeeze(part).trim()
      if (data.includes(words)) return false
      const rest = words.replace(month, '').replace(/\bQ[1-4]\b|\b[AP]M\b/g, '')
      return !figures.test(rest) && !codes.test(rest)
    })
}

test('every sentence on every screen comes from the catalogue', async ({ launch }) => {
  test.setTimeout(240_000)
  const data = `${wordsOfData()} ${namesOfTheComputer()}`
  const app = await launch({
    language: pseudoLanguage,
    args: [resolve(root, 'samples/lindhaven.cityplan')],
  })
  await app.page.waitForFunction(() => location.hash.includes('/plan/'))
  const plan = new PlanPage(app.page)
  const found: string[] = []
  const look = async (where: string) => {
    await app.page.waitForTimeout(500)
    for (const text of await unmarkedTexts(app.page))
      if (isForeign(text, data)) found.push(`${where}: ${squeeze(text).trim()}`)
  }
  const details = [
    'assess/F3/F3.Q2',
    'gaps/F5',
    'library/common-basic-principles:P5',
    'library/indicator-fiches:home-ownership',
  ]
  for (const screen of [...allScreens.map((each) => each.slice(1)), ...details]) {
    await plan.goTo(screen)
    await look(screen)
  }
  await plan.goTo('actions')
  await app.page
    .getByRole('link', { name: /Bring the strategy/ })
    .first()
    .click()
  await look('an action')
  await plan.goTo('indicators')
  await app.page
    .getByRole('link', { name: /Teams that have held/ })
    .first()
    .click()
  await look('an indicator')
  for (const address of [
    '/library',
    '/packs',
    '/packs/integrating-cities-charter/1.0.0',
    '/',
    '/new',
  ]) {
    await app.page.evaluate((hash) => {
      location.hash = hash
    }, address)
    await look(address)
  }
  expect([...new Set(found)]).toEqual([])
})
