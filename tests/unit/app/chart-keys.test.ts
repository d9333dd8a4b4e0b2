import { expect, test } from 'vitest'
import { keyAction } from '@/app/_chart/chart-keys'

const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
  keyAction({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

test.each([
  ['ArrowRight', { kind: 'move', step: 'step', way: 1 }],
  ['ArrowDown', { kind: 'move', step: 'step', way: -1 }],
  ['PageUp', { kind: 'move', step: 'month', way: 1 }],
  ['Home', { kind: 'move', step: 'end', way: -1 }],
  ['m', { kind: 'move', step: 'milestone', way: 1 }],
  ['e', { kind: 'move', step: 'event', way: 1 }],
  ['[', { kind: 'bound', edge: 'from' }],
  [']', { kind: 'bound', edge: 'to' }],
  ['0', { kind: 'preset', number: 0 }],
  ['Enter', { kind: 'open' }],
  ['Escape', { kind: 'escape' }],
  ['x', null],
  ['Tab', null],
])('%s on the chart means %j', (key, meant) => {
  expect(press(key)).toEqual(meant)
})

test('with Shift arrows go by months and letters back', () => {
  expect(press('ArrowLeft', { shiftKey: true })).toEqual({ kind: 'move', step: 'month', way: -1 })
  expect(press('M', { shiftKey: true })).toEqual({ kind: 'move', step: 'milestone', way: -1 })
})

test("the browser's own keys are left to it", () => {
  expect(press('0', { ctrlKey: true })).toBeNull()
})
