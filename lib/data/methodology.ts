import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked'
import { nearestName } from '../event/nearest-name'
import { METHOD_BLOCKS, type MethodHeading, type Methodology } from '../record/methodology'
import { setFormula } from './formula'
import type { Problem } from './problem'

/**
 * Reads the definition: markdown, formulas between `$` or `$$`, and lines `{{name}}`. Reports every unknown
 * name, formula that cannot be set, piece of raw HTML, repeated heading and link to no heading.
 *
 * @param file the name printed in problems
 */
export function readMethodology(
  file: string,
  text: string,
): { readonly ok: Methodology | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const lines = text.split(/\r?\n/)
  const say = (at: string, found: string, expected: string, fix: string, line = lineOf(lines, at)) =>
    problems.push({ file, line, path: '', found, expected, fix })
  const headings: MethodHeading[] = []
  const links: string[] = []
  let title = ''
  const painter = markdownPainter({
    heading: (depth, id, words) => {
      if (depth === 1) title = words
      else if (headings.some((known) => known.id === id))
        say(words, `a second heading "${words}"`, 'each heading once', 'give it another name')
      else headings.push({ depth: depth === 2 ? 2 : 3, id, text: words })
    },
    link: (href) => links.push(href),
    formula: (tex, reason) =>
      say(tex.split('\n')[0] ?? tex, `a formula that cannot be set: ${reason}`, 'TeX', 'correct it'),
    html: (raw) => say(raw.trim(), `HTML, "${raw.trim()}"`, 'markdown', 'write it in markdown'),
  })

  const parts: Methodology['parts'][number][] = []
  let prose: string[] = []
  const endProse = () => {
    const markup = prose.join('\n').trim() === '' ? '' : painter(prose.join('\n'))
    if (markup !== '') parts.push({ kind: 'markup', markup })
    prose = []
  }
  for (const [i, line] of lines.entries()) {
    if (!line.includes('{{')) {
      prose.push(line)
      continue
    }
    endProse()
    const [, name] = /^\{\{([a-z-]+)\}\}\s*$/.exec(line) ?? []
    const block = METHOD_BLOCKS.find((known) => known === name)
    if (block) parts.push({ kind: 'block', name: block })
    else {
      const near = name === undefined ? null : nearestName(name, METHOD_BLOCKS)
      const fix = near ? `write {{${near}}}` : 'correct the name or remove the line'
      say(line, `"${line.trim()}"`, `a line {{name}} with one of ${METHOD_BLOCKS.join(', ')}`, fix, i + 1)
    }
  }
  endProse()
  if (title === '') say('', 'no title', 'a first line that starts with "# "', 'add a title', 1)
  for (const href of links)
    if (href.startsWith('#') && !headings.some(({ id }) => `#${id}` === href))
      say(`(${href})`, `a link to ${href}`, 'a link to a heading of the file', 'correct the link')
  return { ok: problems.length > 0 ? null : { title, headings, parts }, problems }
}

type Seen = {
  readonly heading: (depth: number, id: string, words: string) => void
  readonly link: (href: string) => void
  readonly formula: (tex: string, reason: string) => void
  readonly html: (raw: string) => void
}

/** Markdown to markup; tells of each heading, link, formula that fails and piece of HTML on the way. */
function markdownPainter(seen: Seen): (text: string) => string {
  const set = (tex: string, displayed: boolean): string => {
    try {
      return setFormula(tex, displayed)
    } catch (error) {
      seen.formula(tex, error instanceof Error ? error.message : String(error))
      return ''
    }
  }
  const marked = new Marked({
    extensions: [formula('displayed', set), formula('inline', set)],
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const id = anchorOf(text)
        seen.heading(depth, id, text)
        if (depth === 1) return ''
        const label = `Link to ${text.replaceAll('"', '&quot;')}`
        const words = this.parser.parseInline(tokens)
        return `<h${depth} id="${id}">${words} <a class="anchor" href="#${id}" aria-label="${label}">#</a></h${depth}>\n`
      },
      link({ href, tokens }: Tokens.Link) {
        seen.link(href)
        return `<a class="link" href="${escapeText(href)}">${this.parser.parseInline(tokens)}</a>`
      },
      html({ raw }: Tokens.HTML | Tokens.Tag) {
        seen.html(raw)
        return ''
      },
    },
  })
  return (text) => marked.parse(text, { async: false })
}

/** Formulas: `$$...$$` as a paragraph of its own, `$...$` in a line. */
function formula(
  kind: 'displayed' | 'inline',
  set: (tex: string, displayed: boolean) => string,
): TokenizerAndRendererExtension {
  const displayed = kind === 'displayed'
  const pattern = displayed ? /^\$\$([^$]+)\$\$(?:\n|$)/ : /^\$((?:[^$\\\n]|\\.)+)\$/
  return {
    name: `formula-${kind}`,
    level: displayed ? 'block' : 'inline',
    start: (text) => {
      const at = text.indexOf(displayed ? '$$' : '$')
      return at < 0 ? undefined : at
    },
    tokenizer: (text) => {
      const [raw, tex] = pattern.exec(text) ?? []
      return raw === undefined || tex === undefined
        ? undefined
        : { type: `formula-${kind}`, raw, tex: tex.trim() }
    },
    renderer: ({ tex }) => set(String(tex), displayed),
  }
}

/** "Event score" -> "event-score". */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function lineOf(lines: readonly string[], text: string): number {
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.includes(text)),
    ) + 1
  )
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
