import * as z from 'zod'
import { unwrapSchema } from '../event/draft'
import { nearestName } from '../event/nearest-name'
import { expectationOf } from './expectation'
import { type Problem, printPath } from './problem'
import type { YamlFile } from './yaml-file'

/** What in a file does not fit its schema, each with its line. */
export function schemaProblems(schema: z.ZodType, { file, raw, lineOf }: YamlFile): Problem[] {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        const near = nearestName(key, keysAt(schema, issue.path))
        return {
          file,
          line: lineOf(path),
          path: printPath(path),
          found: 'a key that is not known here',
          expected: 'only the keys of the schema',
          fix: near ? `write "${near}" or remove it` : 'remove it or correct its name',
        }
      })
    const value = valueAt(raw, issue.path)
    return [
      {
        file,
        line: lineOf(issue.path),
        path: printPath(issue.path),
        found: value === undefined ? 'nothing' : shorten(JSON.stringify(value)),
        expected: expectationOf(issue),
        fix: value === undefined ? 'add it' : 'correct the value',
      },
    ]
  })
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  )
}

function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrapSchema(schema)
  const [key, ...rest] = path
  if (key === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
  if (inner instanceof z.ZodObject) return keysAt(inner.shape[String(key)] ?? z.unknown(), rest)
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest)
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType, rest)
  return []
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
