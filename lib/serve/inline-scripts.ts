import { createHash } from 'node:crypto'

const INLINE = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
/** Scripts that only hand data over: the call, then JSON, then the end. */
const CALLS = [
  ['(self.__next_f=self.__next_f||[]).push(', ')'],
  ['self.__next_f.push(', ')'],
  ['(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', ')'],
] as const

/** The code of every inline script of a page. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(INLINE)].map(([, code = '']) => code)
}

/**
 * Sources for `script-src` that let a page's own inline scripts run: those that only hand over data, and those
 * of `trusted`. A script that came into the page by any other way gets no hash and does not run.
 */
export function scriptHashes(html: string, trusted: ReadonlySet<string>): string[] {
  const own = inlineScripts(html).filter((code) => trusted.has(code) || handsOverData(code))
  return [...new Set(own)].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
}

function handsOverData(code: string): boolean {
  const call = CALLS.find(([start, end]) => code.startsWith(start) && code.endsWith(end))
  if (!call) return false
  try {
    JSON.parse(code.slice(call[0].length, -call[1].length))
    return true
  } catch {
    return false
  }
}
