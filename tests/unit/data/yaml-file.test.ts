import { expect, test } from 'vitest'
import { readYaml } from '@/lib/data/yaml-file'

const read = (text: string) => readYaml('x.yaml', new TextEncoder().encode(text))

test('a value knows its line, in blocks, lists and one-line forms', () => {
  const yaml = read('a: 1\nlist:\n  - { x: 1,\n      y: 2 }\n  - x: >-\n      folded\n')
  expect(yaml.raw).toEqual({ a: 1, list: [{ x: 1, y: 2 }, { x: 'folded' }] })
  expect(yaml.lineOf(['a'])).toBe(1)
  expect(yaml.lineOf(['list'])).toBe(2)
  expect(yaml.lineOf(['list', 0, 'y'])).toBe(4)
  expect(yaml.lineOf(['list', 1, 'x'])).toBe(5)
})

test('a value that is missing stands at the part around it', () => {
  expect(read('a: 1\nlist:\n  - x: 1\n').lineOf(['list', 0, 'y', 'z'])).toBe(3)
  expect(read('# comment\na: 1\n').lineOf(['b'])).toBe(2)
})

test('line ends of Windows and a byte order mark change nothing', () => {
  const yaml = read('\uFEFFa: 1\r\nb: 2\r\n')
  expect(yaml.raw).toEqual({ a: 1, b: 2 })
  expect(yaml.lineOf(['b'])).toBe(2)
})

test('a key given twice leaves the rest readable', () => {
  const { raw, problems } = read('a: 1\na: 2\nb: 3\n')
  expect(raw).toMatchObject({ b: 3 })
  expect(problems).toMatchObject([{ line: 2, found: 'the key "a" twice' }])
})

test.each([
  ['', 1, 'an empty file'],
  ['a: [1\nb: 2\n', 2, 'a YAML error'],
  ['a: "x\nb', 2, 'a YAML error'],
  ['a: 1\n---\nb: 2\n', 2, 'a YAML error'],
  ['a:\n\tb: 1\n', 2, 'a YAML error'],
  ['a: &x 1\nb: *x\n', 2, 'a YAML alias'],
])('%j cannot be read, and the line says where', (text, line, found) => {
  const { raw, problems } = read(text)
  expect(raw).toBeUndefined()
  expect(problems[0]).toMatchObject({ line, found: expect.stringContaining(found) })
})
