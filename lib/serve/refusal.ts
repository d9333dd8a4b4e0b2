import { errorBody } from '../api/error-body'
import type { Answer } from './answer'

/** Every way the front itself refuses a request, with its status and what a reader is told. */
const REFUSALS = {
  'bad-request': [400, 'The request could not be read'],
  'bad-address': [400, 'This address cannot be read'],
  'not-found': [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address does not take that kind of request'],
  'too-slow': [408, 'The request took too long to arrive'],
  'body-too-large': [413, 'What was sent is too large'],
  'address-too-long': [414, 'This address is too long'],
  'headers-too-large': [431, 'The request has too many or too long headers'],
  internal: [500, 'This page did not load'],
  busy: [503, 'The site is busy'],
  starting: [503, 'The site is starting'],
  unanswered: [503, 'No answer could be made'],
  late: [503, 'The answer took too long'],
} as const
export type Refusal = keyof typeof REFUSALS

const WHAT_TO_DO: Partial<Record<Refusal, string>> = {
  internal: 'Something went wrong on the way; the data are not affected. Try again in a moment.',
  busy: 'Many readers ask for pages that have to be drawn. Try again in a few seconds.',
  starting: 'Try again in a few seconds.',
  unanswered: 'The part of the site that makes answers broke off. Try again in a few seconds.',
  late: 'It was not ready in time. Try again in a few seconds.',
}
const TYPED = 'It may have been typed or copied incompletely.'
const RETRY_SECONDS = 2

/** The answer of a refusal: in words for a reader, in the one error shape for a program. */
export function refuse(refusal: Refusal, path: string): Answer {
  const [status, title] = REFUSALS[refusal]
  const more = WHAT_TO_DO[refusal] ?? TYPED
  const api = path.startsWith('/api/')
  const body = api
    ? JSON.stringify(errorBody(refusal, WHAT_TO_DO[refusal] ? `${title}. ${more}` : title))
    : plainPage(title, more)
  return {
    status,
    body: Buffer.from(body),
    keep: false,
    headers: {
      'content-type': api ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(api && { 'access-control-allow-origin': '*' }),
      ...(status === 503 && { 'retry-after': String(RETRY_SECONDS) }),
      ...(status === 405 && { allow: 'GET, HEAD' }),
    },
  }
}

/** A page in words that needs no script and no other file. */
function plainPage(title: string, words: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title} · Tensiometer</title><style>:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}main{max-width:40rem;margin:4rem auto;padding:0 1rem}</style></head><body><main id="content"><h1>${title}</h1><p>${words} <a href="/">Go to the chart</a></p></main></body></html>`
}
