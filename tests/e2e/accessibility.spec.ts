import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'
import { allScreens } from './pages/allScreens'
import { HomePage } from './pages/HomePage'
import { LibraryPage } from './pages/LibraryPage'
import { PlanPage } from './pages/PlanPage'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  // Axe is put into the page by the test, past the policy that keeps foreign scripts out; it reads, and changes nothing.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(standards)
    .analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
}

const details = ['assess/F3/F3.Q2', 'gaps/F5', 'library/common-basic-principles:P5']
const screens = [...allScreens.map((each) => each.slice(1)), ...details]
/** Shares that are looked at side by side, since each screen takes a second or two. */
const shares = [0, 1, 2]

for (const scheme of ['light', 'dark'] as const) {
  for (const share of shares)
    test(`no screen puts up a barrier, ${scheme}, part ${share + 1}`, async ({ app }) => {
      test.setTimeout(240_000)
      await app.page.emulateMedia({ colorScheme: scheme })
      await new HomePage(app.page).openSample()
      const plan = new PlanPage(app.page)
      for (const screen of screens.filter((_, at) => at % shares.length === share)) {
        await plan.goTo(screen)
        await app.page.waitForTimeout(300)
        await expectNoBarrier(app.page, screen)
      }
    })

  test(`nothing that opens puts up a barrier, ${scheme}`, async ({ app }) => {
    test.setTimeout(180_000)
    await app.page.emulateMedia({ colorScheme: scheme })
    await expectNoBarrier(app.page, 'first start')
    await new HomePage(app.page).openSample()
    const plan = new PlanPage(app.page)
    for (const [list, link] of [
      ['actions', /Bring the strategy/],
      ['indicators', /Teams that have held/],
    ] as const) {
      await plan.goTo(list)
      await app.page.getByRole('link', { name: link }).first().click()
      await app.page.waitForTimeout(500)
      await expectNoBarrier(app.page, `${list}, one open`)
    }
    const library = new LibraryPage(app.page)
    await library.show('indicator-fiches:home-ownership')
    await library.search('housing')
    await expectNoBarrier(app.page, 'library, searched')
    await library.collectInNew('For the March workshop')
    await library.openCollection('For the March workshop')
    await expectNoBarrier(app.page, 'library, a collection')
    await new HomePage(app.page).show()
    await expectNoBarrier(app.page, 'Home')
    await app.page.evaluate(() => {
      location.hash = '/new'
    })
    await app.page.getByRole('textbox', { name: 'City', exact: true }).waitFor()
    await expectNoBarrier(app.page, 'new plan')
  })
}
