import { compareTexts } from './compare-texts'
import type { Difference } from './difference'
import { readSvgMetadata, unescapeXml } from './svg-metadata'

/** What the parts of a picture are called, by their class or, where they have none, their element. */
const PARTS = new Map(
  Object.entries({
    title: 'name of the picture',
    desc: 'description',
    metadata: 'facts in the file',
    'picture-title': 'title',
    'picture-subtitle': 'subtitle',
    'sharer-title': "sharer's title",
    bands: 'grades',
    'band-names': 'names of the grades',
    cautions: 'spans to read with care',
    'caution-names': 'spans to read with care',
    'y-axis': 'index axis',
    'x-axis': 'calendar axis',
    stems: 'events under the line',
    thread: 'thread',
    arcs: 'thread',
    lags: 'thread',
    line: 'line',
    tail: 'line',
    end: "label at the line's end",
    leaders: 'milestones',
    milestones: 'milestones',
    'label-dots': 'milestones',
    keys: 'key',
    'picture-source': 'source line',
    'picture-address': 'address',
    qr: 'QR code',
  }),
)
const OTHER = 'rest of the picture'
/** Tags and texts looked at: several times what any picture of ours has, so that a file made to be long costs no more. */
const MOST_TOKENS = 40_000
/** A tag or a text. A name is not read twice: a tag without an end would cost the square of its length. */
const PIECE = /<(\/?)([A-Za-z][\w:-]*)(?![\w:-])([^<>]*)>|([^<]+)|</g

/** A text, or an element with its attributes, and the part of the picture it belongs to. */
type Piece = { readonly part: string; readonly value: string }
type Pieces = { readonly texts: readonly Piece[]; readonly marks: readonly Piece[] }

/** Where an SVG departs from the picture it should be, words first. Takes time in proportion to its length. */
export function compareSvg(expected: string, found: string): Difference[] {
  if (expected === found) return []
  const [ours, theirs] = [piecesOf(expected), piecesOf(found)]
  const differences = [
    ...compareWords(ours.texts, theirs.texts),
    ...compareTexts(readSvgMetadata(expected) ?? new Map(), readSvgMetadata(found) ?? new Map()),
    ...compareMarks(ours.marks, theirs.marks),
  ]
  return differences.length > 0 ? differences : [{ kind: 'bytes' }]
}

/** Texts that one of two lists has and the other has not, those of one part set against each other. */
function compareWords(ours: readonly Piece[], theirs: readonly Piece[]): Difference[] {
  const missing = without(ours, theirs)
  const extra = without(theirs, ours)
  return [...new Set([...missing, ...extra].map(({ part }) => part))].flatMap((part): Difference[] => {
    const [expected, found] = [missing, extra].map((pieces) => pieces.filter((piece) => piece.part === part))
    const count = Math.max(expected?.length ?? 0, found?.length ?? 0)
    return Array.from({ length: count }, (_, i) => ({
      kind: 'text',
      part,
      expected: expected?.[i]?.value ?? null,
      found: found?.[i]?.value ?? null,
    }))
  })
}

function compareMarks(ours: readonly Piece[], theirs: readonly Piece[]): Difference[] {
  const changed = [...without(ours, theirs), ...without(theirs, ours)]
  return [...new Set(changed.map(({ part }) => part))].map((part) => ({ kind: 'drawing', part }))
}

/** The pieces of one list that the other does not hold as many times. */
function without(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  const counts = new Map<string, number>()
  const keyOf = ({ part, value }: Piece) => `${part}\n${value}`
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1)
  return pieces.filter((piece) => {
    const left = counts.get(keyOf(piece)) ?? 0
    counts.set(keyOf(piece), left - 1)
    return left <= 0
  })
}

/** Takes an SVG apart without asking whether it is well-formed. Its metadata is left out. */
function piecesOf(svg: string): Pieces {
  const texts: Piece[] = []
  const marks: Piece[] = []
  const open: { readonly name: string; readonly part: string }[] = []
  let tokens = 0
  for (const [token, slash, name, attributes, text] of svg.matchAll(PIECE)) {
    if (++tokens > MOST_TOKENS) break
    const around = open.at(-1)
    if (name === undefined) {
      const value = unescapeXml(text ?? token)
      if (value.trim() !== '' && around?.name !== 'metadata')
        texts.push({ part: around?.part ?? OTHER, value })
    } else if (slash === '/') open.pop()
    else {
      const [, className = ''] = /(?:^|\s)class="([^"]*)"/.exec(attributes ?? '') ?? []
      const part = PARTS.get(className) ?? PARTS.get(name) ?? around?.part ?? OTHER
      marks.push({ part, value: token })
      if (!attributes?.endsWith('/')) open.push({ name, part })
    }
  }
  return { texts, marks }
}
