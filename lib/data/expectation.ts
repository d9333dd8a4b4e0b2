import type * as z from 'zod'

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'null',
}

/** What a schema expected, in words that fit after "expected". */
export function expectationOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return TYPES[issue.expected] ?? issue.expected
  return issue.message
    .replace(/^(?:Invalid \w+|Too small|Too big): /, '')
    .replace(/^expected /, '')
    .replace(/^Invalid /, 'a valid ')
}
