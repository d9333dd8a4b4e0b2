import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type page as Page, runFront } from './running-front'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
const DATA = 'self.__next_f.push([1,"0:[\\"$\\",\\"p\\"]\\n"])'
const THEME = '((a)=>{document.documentElement.className=a})("dark")'
const INJECTED = 'fetch("/api/v1/snapshots")'
const HIDDEN = 'self.__next_f.push([1,"x"]);alert(1)'
const html = `<!DOCTYPE html><html><body><script>${THEME}</script><script>${INJECTED}</script><script>${HIDDEN}</script><script src="/a.js">1</script><script>${DATA}</script></body></html>`
const render: typeof Page = (_asked, answer) => {
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}

async function policyOf(path: string): Promise<Record<string, string>> {
  const { ask, state } = await runFront(render)
  state.trusted = new Set([THEME])
  const policy = String((await ask(path)).headers['content-security-policy'])
  return Object.fromEntries(policy.split('; ').map((part) => part.split(/ (.*)/s).slice(0, 2)))
}

test("a page runs the site's own scripts and the data handed to them, and no other", async () => {
  expect(await policyOf('/')).toEqual({
    'default-src': "'self'",
    'script-src': `'self' ${hash(THEME)} ${hash(DATA)}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
})

test('only what is made for it stands in frames of other sites', async () => {
  expect((await policyOf('/embed/live'))['frame-ancestors']).toBe('*')
  for (const path of ['/', '/embedded', '/s/x/embed/'])
    expect((await policyOf(path))['frame-ancestors']).toBe("'none'")
})

test.each([
  ['a page', '/', 'GET', 'same-origin'],
  ['a picture', '/api/v1/chart.png', 'GET', 'cross-origin'],
  ['an embed', '/embed/live', 'GET', 'cross-origin'],
  ['a file of the build', '/_next/static/a.js', 'GET', 'cross-origin'],
  ['what was passed on', '/api/v1/verify', 'POST', 'cross-origin'],
  ['a refusal', '/%', 'GET', 'same-origin'],
  ['health', '/healthz', 'GET', 'same-origin'],
])('%s says that it is to be used as what it is', async (_name, path, method, resource) => {
  const { ask } = await runFront(render)
  const { headers } = await ask(path, { method })
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'strict-transport-security': 'max-age=31536000',
    'cross-origin-resource-policy': resource,
    'content-security-policy': expect.stringMatching(/default-src '(self|none)'.*base-uri 'none'/),
  })
})

test('only a site that readers reach by https insists on it', async () => {
  const { ask } = await runFront(render, { publicUrl: 'http://localhost:3000' })
  expect((await ask('/')).headers['strict-transport-security']).toBeUndefined()
})

test('a picture keeps the stricter policy it has of its own', async () => {
  const own = "default-src 'none'; style-src 'unsafe-inline'"
  const { ask } = await runFront((_asked, answer) => {
    answer.writeHead(200, { 'content-type': 'image/svg+xml', 'content-security-policy': own }).end('<svg/>')
  })
  expect((await ask('/api/v1/chart.svg')).headers['content-security-policy']).toBe(own)
})
