import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { svgToPng } from '@/lib/data/png'
import { describeDifference } from '@/lib/picture/difference'
import type { PictureFacts } from '@/lib/picture/picture-facts'
import { readPictureFacts } from '@/lib/picture/read-picture-facts'
import { PICTURE_SIZES } from '@/lib/picture/sizes'
import { paintSnapshot } from '@/lib/picture/snapshot-picture'
import { comparePicture } from '@/lib/picture/verify-picture'
import { canonicalJson, snapshotId } from '@/lib/snapshot/snapshot'
import { verifySnapshot } from '@/lib/snapshot/verify-snapshot'
import { snapshot } from '@/tests/fixtures/arland-borland'

const id = snapshotId(snapshot)
const today = snapshot.view.dataVersion
const origin = 'https://tensiometer.example'
const drawing = { size: 'card', theme: 'light', qr: true, words: true, address: `${origin}/s/${id}` } as const
const svg = paintSnapshot(id, snapshot, drawing)
const utf8 = (text: string) => new TextEncoder().encode(text)
const png = ({ size }: PictureFacts, painted: string) => svgToPng(painted, PICTURE_SIZES[size].width)
const compare = (file: Uint8Array | string, more: { today?: string; origin?: string } = {}) =>
  comparePicture(typeof file === 'string' ? utf8(file) : file, { id, snapshot, today, origin, png, ...more })
const saying = async (file: Uint8Array | string) => {
  const verdict = await compare(file)
  return verdict.verdict === 'altered' ? verdict.differences.map(describeDifference) : [verdict.verdict]
}

describe('the content of a snapshot', () => {
  const answer = { id, savedAt: '2026-07-01T12:00:00.000Z', ...snapshot }

  test('matches the code made from it, as text or as an answer of the API', () => {
    for (const json of [answer, JSON.stringify(answer), canonicalJson(snapshot), snapshot])
      expect(verifySnapshot({ claimedId: id, json, today })).toMatchObject({
        verdict: 'matches',
        id,
        snapshot,
      })
  })
  test('is older than data that have changed since', () =>
    expect(verifySnapshot({ claimedId: id, json: answer, today: '2027-01-01-00000000' }).verdict).toBe(
      'older-data',
    ))
  test('has another code once a digit has changed, and the check says which', () => {
    const json = JSON.stringify(answer).replace('"index":70', '"index":71')
    const found = verifySnapshot({ claimedId: id, json, today })
    expect(found).toMatchObject({ verdict: 'altered', claimedId: id })
    expect(found.verdict === 'altered' && found.computedId).not.toBe(id)
  })
  test.each([[''], ['{'], ['null'], ['7']])('%j is not that of a snapshot', (json) =>
    expect(verifySnapshot({ claimedId: id, json, today }).verdict).toBe('not-ours'),
  )
  test('a changed character anywhere in the stored text is caught', () => {
    const stored = canonicalJson(snapshot)
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.constantFrom('0', '7', 'x', '"', ','), (at, character) => {
        if (stored[at] === character) return
        const json = stored.slice(0, at) + character + stored.slice(at + 1)
        expect(['altered', 'not-ours']).toContain(verifySnapshot({ claimedId: id, json, today }).verdict)
      }),
    )
  })
})

describe('an SVG', () => {
  test('matches when it is drawn again byte for byte', async () =>
    expect(await compare(svg)).toMatchObject({ verdict: 'matches', facts: { id } }))
  test('is older than data that have changed since', async () =>
    expect((await compare(svg, { today: '2027-01-01-00000000' })).verdict).toBe('older-data'))
  test('was altered where a value was', async () =>
    expect(await saying(svg.replace('>46.9<', '>96.4<'))).toEqual([
      'label at the line\'s end: expected "46.9", found "96.4"',
    ]))
  test('was altered where the title was', async () =>
    expect(await saying(svg.replaceAll('stands at 46.9, Ordinary', 'stands at 96.9, Confrontation'))).toEqual(
      expect.arrayContaining([
        'title: expected "Arland–Borland tension stands at 46.9, Ordinary", found "Arland–Borland tension stands at 96.9, Confrontation"',
      ]),
    ))
  test('was altered where the line was, though no word was', async () =>
    expect(await saying(svg.replace(/(id="picture-line"[^>]* d="M[\d.]+,)[\d.]+/, '$15'))).toEqual([
      'line: drawn differently',
    ]))
  test('was altered where a version in its facts was', async () =>
    expect(
      await saying(svg.replace('dataVersion\\&quot;:\\&quot;2020', 'dataVersion\\&quot;:\\&quot;2019')),
    ).toEqual(['dataVersion in the file: expected "2020-12-31-0a1b2c3d", found "2019-12-31-0a1b2c3d"']))
  test("was altered where the sharer's title was, or was put in", async () => {
    expect(await saying(svg.replace('“The drill', '“The raid'))).toEqual([
      'sharer\'s title: expected "“The drill that followed the tariff”", found "“The raid that followed the tariff”"',
    ])
    expect(await saying(svg.replace('</svg>', '<text x="9" y="9">Fake</text></svg>'))).toEqual([
      'rest of the picture: expected nothing, found "Fake"',
      'rest of the picture: drawn differently',
    ])
  })
  test('was altered where it names another site, all through', async () =>
    expect(await saying(svg.replaceAll('tensiometer.example', 'tensiometer.fake'))).toContain(
      `address: expected "tensiometer.example/s/${id}", found "tensiometer.fake/s/${id}"`,
    ))
  test('was altered where a picture of another snapshot took its name', async () => {
    const other = paintSnapshot(id, { ...snapshot, view: { ...snapshot.view, title: 'Calm' } }, drawing)
    expect((await compare(other)).verdict).toBe('altered')
  })
  test('is caught whatever byte is changed', async () => {
    const bytes = utf8(svg)
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(bytes)
        changed[at] = ((changed[at] ?? 0) + by) % 256
        expect(['altered', 'not-ours', 'cannot-tell']).toContain((await compare(changed)).verdict)
      }),
      { numRuns: 60 },
    )
    for (const other of [`${svg}\n`, `\uFEFF${svg}`]) expect((await compare(other)).verdict).toBe('altered')
  })
  test('without facts is not known, but the code it names is', async () => {
    const bare = svg.replace(/<metadata.*<\/metadata>/, '')
    expect(await compare(bare)).toEqual({ verdict: 'not-ours', reason: 'no-facts', mentions: id })
    expect(await compare('<svg/>')).toEqual({ verdict: 'not-ours', reason: 'no-facts', mentions: null })
  })
})

describe('a PNG', () => {
  let file: Uint8Array
  beforeAll(async () => {
    file = await svgToPng(svg, 1200)
  })

  test('matches, or is older than data that have changed since', async () => {
    expect((await compare(file)).verdict).toBe('matches')
    expect((await compare(file, { today: '2027-01-01-00000000' })).verdict).toBe('older-data')
  })
  test('was altered where its pixels were', async () => {
    const changed = Uint8Array.from(file)
    const at = changed.length - 200
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await saying(changed)).toEqual(['image: drawn differently'])
  })
  test('was altered where its words in the file were', async () => {
    const at = Buffer.from(file).indexOf('2020-12-31-0a1b2c3d","id"')
    const changed = Uint8Array.from(file)
    changed[at] = '1'.charCodeAt(0)
    expect(await saying(changed)).toEqual([
      'dataVersion in the file: expected "2020-12-31-0a1b2c3d", found "1020-12-31-0a1b2c3d"',
    ])
  })
  test('was altered where bytes that show nothing were', async () => {
    expect(await saying(Uint8Array.from([...file, 0]))).toEqual([
      'bytes of the file that show nothing: changed',
    ])
  })
  test('of another size in disguise is caught', async () => {
    const wide = await svgToPng(paintSnapshot(id, snapshot, { ...drawing, size: 'wide' }), 1600)
    expect(readPictureFacts(wide)?.size).toBe('wide')
    expect((await compare(wide)).verdict).toBe('matches')
    const disguised = Buffer.from(wide)
    disguised.write('"card"', disguised.indexOf('"size":"wide"') + 7)
    expect(await saying(disguised)).toContain('image: drawn differently')
  })
})
