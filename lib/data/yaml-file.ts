import { isMap, isNode, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml'
import type { Problem } from './problem'

/** A YAML file as plain data, and where in the text each part stands. */
export type YamlFile = {
  readonly file: string
  readonly text: string
  /** Undefined when the text is not YAML; then `problems` says why. */
  readonly raw: unknown
  readonly problems: readonly Problem[]
  /** Line of the value at `path`, or of the nearest part around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** Reads one YAML file. `file` is the name printed in problems. */
export function readYaml(file: string, bytes: Uint8Array): YamlFile {
  const text = new TextDecoder().decode(bytes)
  const unread = (problems: readonly Problem[]): YamlFile => ({
    file,
    text,
    raw: undefined,
    problems,
    lineOf: () => 1,
  })
  const broken = lineOfBrokenText(bytes)
  if (broken !== null)
    return unread([
      {
        file,
        line: broken,
        path: '',
        found: 'bytes that are not UTF-8',
        expected: 'UTF-8 text',
        fix: 'save the file as UTF-8',
      },
    ])

  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = [...doc.errors, ...doc.warnings].map(
    ({ code, message, pos }): Problem => ({
      file,
      line: Math.max(1, lines.linePos(pos[0]).line),
      path: '',
      found: code === 'DUPLICATE_KEY' ? `the key ${keyAt(text, pos[0])} twice` : `a YAML error: ${message}`,
      expected: code === 'DUPLICATE_KEY' ? 'each key once' : 'well-formed YAML',
      fix: code === 'DUPLICATE_KEY' ? 'remove one of the two' : 'correct the text at this line',
    }),
  )
  // A key given twice leaves the rest readable; after any other error the structure is a guess.
  if (doc.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) return unread(problems)
  const top = doc.contents
  if (top === null || (isScalar(top) && top.value === null))
    return unread([
      ...problems,
      {
        file,
        line: 1,
        path: '',
        found: 'an empty file',
        expected: 'a record',
        fix: 'fill it in or delete the file',
      },
    ])
  const alias = firstAlias(top)
  if (alias !== null)
    return unread([
      ...problems,
      {
        file,
        line: lines.linePos(alias).line,
        path: '',
        found: 'a YAML alias',
        expected: 'values written out',
        fix: 'write the value where it is used',
      },
    ])
  return { file, text, raw: doc.toJS(), problems, lineOf: (path) => lines.linePos(offsetOf(top, path)).line }
}

function offsetOf(top: ParsedNode, path: readonly PropertyKey[]): number {
  let node: unknown = top
  let offset = top.range[0]
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      if (!pair) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      offset = startOf(node) ?? offset
    } else break
  }
  return offset
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null
}

function firstAlias(top: ParsedNode): number | null {
  const found: number[] = []
  visit(top, { Alias: (_, alias) => void found.push(alias.range?.[0] ?? 0) })
  return found[0] ?? null
}

function keyAt(text: string, offset: number): string {
  return `"${/^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? ''}"`
}

function lineOfBrokenText(bytes: Uint8Array): number | null {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue
    try {
      strict.decode(bytes.subarray(start, i))
    } catch {
      return line
    }
    line++
    start = i + 1
  }
  return null
}
