import { printDay } from '../event/day'
import { slugSchema, sourceSchema } from '../event/event'
import { loadedWordsIn } from '../event/title-rule'
import type { Content } from '../record/content'
import {
  type Choices,
  printChoices,
  readChoice,
  readCovered,
  readMaybeDay,
  readName,
  readText,
} from './answers'
import type { Answer, Terminal } from './terminal'

/** A record as its file will hold it, in the order of its lines. */
export type RawRecord = { readonly id: string } & Readonly<Record<string, unknown>>

/** Asks for what every record has. Nothing is taken that the check would refuse. */
export async function draftEvent(content: Content, terminal: Terminal, added: string): Promise<RawRecord> {
  const { dyad, codebook, events } = content
  const { ask, say } = terminal
  const date = await ask(
    'Date, YYYY-MM-DD',
    readCovered({ from: dyad.coverage.from, to: dyad.coverage.asOf }),
  )
  for (const { id, title } of events.filter((event) => event.date === date))
    say(`  recorded on that day: ${title} (${id})`)
  const precision = await ask(
    'Precision, day or month when the sources name only the month [day]',
    readChoice({ day: '', month: '' }, 'day'),
  )
  const title = await ask('Title: actor, verb, object', readTitle(content))
  const known = new Set(events.map(({ id }) => id))
  const id = await ask(
    'Short name for the id, in lower case with hyphens',
    readShortName(printDay(date), known),
  )
  const summary = await ask('Summary, two or three sentences of fact, each of them in a source', readText)
  const parties = await askParties(content, terminal)
  const actors = await ask('Persons and bodies named in the sources, with commas; nothing if none', readList)
  const domain = await choose(terminal, 'Domain', dyad.domains)
  const scored = await askClass(content, terminal)
  const codes = scored.class === undefined ? [] : (codebook.classes[scored.class]?.cameo ?? [])
  const cameo = await ask(
    `CAMEO code${codes.length > 0 ? `, for this class ${codes.map(withoutParty).join(', ')}` : ''}`,
    (answer): Answer<string> =>
      /^\d{2,4}$/.test(answer)
        ? { ok: answer }
        : { expected: 'a CAMEO code of two to four digits, such as 042' },
  )
  const confidence = await choose(terminal, 'Confidence', {
    high: 'date and facts are plain in the sources',
    medium: 'a date or fact rests on one indirect source',
  })
  const sources = await askSources(content, terminal)
  return {
    id,
    date: printDay(date),
    precision,
    title,
    summary,
    ...parties,
    actors,
    domain,
    tags: [],
    cameo,
    ...scored,
    confidence,
    sources,
    added,
  }
}

function readTitle({ loadedWords }: Content): (answer: string) => Answer<string> {
  return (answer) => {
    const [loaded] = loadedWordsIn(answer, loadedWords)
    if (loaded) return { expected: `a title without the loaded word "${loaded.word}"; ${loaded.advice}` }
    return readText(answer)
  }
}

function readShortName(date: string, known: ReadonlySet<string>): (answer: string) => Answer<string> {
  return (answer) => {
    const id = `${date}-${answer}`
    if (!slugSchema.safeParse(answer).success)
      return { expected: 'lower-case letters, digits and hyphens, such as ministers-meet' }
    return known.has(id) ? { expected: `a name no event of that day has; there is a ${id}` } : { ok: id }
  }
}

async function askParties(
  { dyad }: Content,
  terminal: Terminal,
): Promise<{ initiator: string; target: string }> {
  const sides = Object.fromEntries(dyad.sides.map(({ code, name }) => [code, name]))
  const initiator = await choose(terminal, 'Initiator', { ...sides, mutual: 'An act of both sides' })
  if (initiator === 'mutual') return { initiator, target: 'mutual' }
  const third = Object.fromEntries(dyad.thirdParties.map(({ code, name }) => [code, name]))
  const { [initiator]: _, ...others } = { ...sides, ...third }
  return { initiator, target: await choose(terminal, 'Target', others) }
}

async function askClass(
  { codebook }: Content,
  terminal: Terminal,
): Promise<{ class?: string; context?: string }> {
  const classes = Object.fromEntries(Object.entries(codebook.classes).map(([id, { label }]) => [id, label]))
  const none = ''
  for (const line of printChoices(classes)) terminal.say(line)
  const chosen = await terminal.ask('Class; nothing if the record is not scored', readChoice(classes, none))
  if (chosen !== none) return { class: chosen }
  return { context: await terminal.ask('Context: why it is shown but not scored', readText) }
}

async function askSources({ publishers }: Content, { ask, say }: Terminal): Promise<RawSource[]> {
  const names = Object.fromEntries(Object.entries(publishers).map(([id, { name }]) => [id, name]))
  const what = 'the id of a publisher of publishers.yaml'
  const sources: RawSource[] = []
  for (;;) {
    const first = sources.length === 0
    const publisher = await ask(
      first ? 'Publisher of the first source' : 'Publisher of the next source; nothing when there is none',
      readName(names, what, !first),
    )
    if (publisher === null) return sources
    const origin = await ask('Who published it first; nothing if the same', readName(names, what, true))
    const title = await ask('Headline as printed, or a description in [square brackets]', readText)
    const url = await ask(
      'Address of the page; nothing for a document on file',
      readAddress(sources.flatMap((source) => source.url ?? [])),
    )
    const published = await ask('Day it was published; nothing if not known', readMaybeDay)
    const language = await ask('Language, two letters [en]', readLanguage)
    sources.push({
      publisher,
      ...(origin !== null && origin !== publisher && { origin }),
      title,
      url,
      published,
      ...(language !== 'en' && { language }),
    })
    say(`  ${sources.length} ${sources.length === 1 ? 'source' : 'sources'} so far`)
  }
}

type RawSource = {
  readonly publisher: string
  readonly origin?: string
  readonly title: string
  readonly url: string | null
  readonly published: string | null
  readonly language?: string
}

function readAddress(known: readonly string[]): (answer: string) => Answer<string | null> {
  return (answer) => {
    if (answer === '') return { ok: null }
    if (known.includes(answer)) return { expected: 'another address: this one is cited already' }
    return sourceSchema.shape.url.safeParse(answer).success
      ? { ok: answer }
      : { expected: 'an http or https address, or nothing' }
  }
}

function readLanguage(answer: string): Answer<string> {
  if (answer === '') return { ok: 'en' }
  return sourceSchema.shape.language.safeParse(answer).success
    ? { ok: answer }
    : { expected: 'a language code of two letters, such as en' }
}

function readList(answer: string): Answer<string[]> {
  return { ok: answer.split(',').flatMap((item) => item.trim() || []) }
}

/** Shows what there is to choose from and asks for one. */
async function choose({ ask, say }: Terminal, question: string, choices: Choices): Promise<string> {
  for (const line of printChoices(choices)) say(line)
  return ask(`${question}, by name or number`, readChoice(choices))
}

/** `072>third` is code 072 toward a third party. */
function withoutParty(code: string): string {
  return code.replace(/>.*$/, '')
}
