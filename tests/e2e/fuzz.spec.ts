import { expect, test } from '@playwright/test'
import { ask } from '../load/ask-raw'
import { requests } from '../load/generate'
import { faultsOf } from '../load/judge'

// A sample; `npm run test:fuzz` sends twenty thousand and the known attacks.
test('five hundred requests as scanners and broken clients send them are all answered, none with a failure', async ({
  baseURL,
}) => {
  test.setTimeout(180_000)
  const port = Number(new URL(baseURL ?? '').port)
  const faults: string[] = []
  const queue = requests(500, 1).values()
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const sent of queue)
        for (const fault of faultsOf(sent, await ask(port, sent)))
          faults.push(`${fault}: ${sent.method} ${sent.path}`)
    }),
  )
  expect(faults).toEqual([])
})
