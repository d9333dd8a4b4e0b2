import { execFileSync } from 'node:child_process'
import { expectAccessible } from './axe'
import { untilInteractive } from './painters'
import { expect, type Locator, type Page, test } from './site'

/** A page as it opens, or with something opened in it that must stay so. */
type Case = { name: string; address: string; open?: (page: Page) => Promise<Locator> }

const PAGES: readonly Case[] = [
  { name: 'the page', address: '/' },
  {
    name: 'the data page with its lists open',
    address: '/data',
    open: async (page) => {
      await page.evaluate(() => {
        for (const list of document.querySelectorAll('details')) list.open = true
      })
      return page.locator('details').first()
    },
  },
  {
    name: 'a filtered view with a note',
    address: '/?from=2022-08-01&to=2023-11-30&domain=military,navy&day=2023-02-04',
  },
  {
    name: 'the share dialog',
    address: '/?from=2022-08-01&to=2023-11-30',
    open: async (page) => {
      await page.getByRole('button', { name: 'Share' }).click()
      return page.getByRole('dialog', { name: 'Share this view' })
    },
  },
  {
    name: 'the share dialog with a frozen link',
    address: '/?from=2022-08-01&to=2023-11-30&domain=trade',
    open: async (page) => {
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByRole('button', { name: 'Freeze' }).click()
      await page.getByText('Cite', { exact: true }).click()
      return page.getByRole('textbox', { name: 'BibTeX' })
    },
  },
  {
    name: 'a thread over what did not happen',
    address: '/?happened=no&thread=2018-09-20-caatsa-sanctions-on-edd',
  },
  { name: 'the archive', address: '/s' },
  { name: 'the archive with a code that is none', address: '/s?code=nonsense' },
  {
    name: 'the period panel',
    address: '/',
    open: async (page) => {
      await page.getByRole('button', { name: /^Dates/ }).click()
      return page.getByRole('dialog', { name: 'Dates' })
    },
  },
  {
    name: 'an event opened in its row',
    address: '/',
    open: async (page) => {
      const row = page.locator('[data-event]').first()
      await row.locator('summary').click()
      return row.getByRole('heading', { name: /^Sources?$/ })
    },
  },
  ...(['Lines', 'Your weights', 'As known on'] as const).map((name) => ({
    name: `the panel “${name}”`,
    address: '/?w=words:2&known=2026-11-22',
    open: async (page: Page) => {
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
      return page.getByRole('dialog', { name }).locator('input').first()
    },
  })),
  { name: 'the board of channels', address: '/channels?on=2022-08-05' },
  {
    name: 'the board with a note, dates and events open',
    address: '/channels?on=soon&p=5y',
    open: async (page) => {
      await page.locator('#defense-ministerial summary').click()
      await page.getByRole('button', { name: /^Dates/ }).click()
      return page.getByRole('dialog', { name: 'Dates' })
    },
  },
  { name: 'the board of measures', address: '/measures?on=2022-08-05' },
  { name: 'the ledger of conditions', address: '/conditions' },
  { name: 'the ledger with nothing to show', address: '/conditions?on=2017-01-01&status=met' },
  { name: 'an event', address: '/events/2022-08-02-pelosi-visits-taiwan' },
  { name: 'an event that did not happen', address: '/events/2023-05-29-china-declines-shangri-la-meeting' },
  { name: 'the sum of a day', address: '/days/2022-08-05' },
  { name: 'a change taken apart', address: '/changes?from=2023-05-01&to=2023-06-15' },
  { name: 'the table of events', address: '/events' },
  {
    name: 'a search for events with a note',
    address: '/events?q=shangri&tone=loud&sort=points&domain=military',
  },
  { name: 'a search that finds nothing', address: '/events?q=zebra' },
  { name: 'a page that is not there', address: '/nowhere' },
]

for (const { name, address, open } of PAGES)
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await page.goto(address)
    const opened = await open?.(page)
    const ready = async () => {
      if (new URL(page.url()).pathname === '/') await untilInteractive(page)
      if (opened) await expect(opened).toBeVisible()
    }
    await expectAccessible(page, { ready })
  })

test('axe finds nothing on a frozen view', async ({ page }) => {
  const answer = await page.request.post('/api/v1/snapshots', {
    data: {
      from: '2022-08-01',
      to: '2023-11-30',
      day: '2023-02-04',
      thread: '2018-09-20-caatsa-sanctions-on-edd',
      title: 'A title',
      note: 'A note',
    },
  })
  const { id } = await answer.json()
  await page.goto(`/s/${id}`)
  await expectAccessible(page)
})

test('axe finds nothing on a removed view', async ({ page }) => {
  const answer = await page.request.post('/api/v1/snapshots', {
    data: { from: '2022-08-01', to: '2023-11-30', title: 'To be removed' },
  })
  const { id } = await answer.json()
  execFileSync(
    process.execPath,
    ['--import', 'tsx', 'lib/cli/snapshot.ts', 'remove', id, '--why', 'A test'],
    { env: { ...process.env, DATA_DIR: process.env.TEST_DATA_DIR } },
  )
  await page.goto(`/s/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This snapshot was removed')
  await expectAccessible(page)
})
