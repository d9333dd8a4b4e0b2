import type { Codebook } from '@/lib/codebook/codebook'
import { capital } from '@/lib/words/capital'
import { TONE_ACTS } from '@/lib/words/tone-words'
import type { BlockProps } from './block-props'
import { plain } from './numbers'

type ClassFacts = Codebook['classes'][string]

const HEADS = ['Class', 'Base', 'Half-life', 'Goldstein', 'CAMEO', 'PLOVER'] as const

/** Every class of the codebook with all its numbers and their reasons; a card for each on a narrow screen. */
export function CodebookTable({ dataset: { codebook } }: BlockProps) {
  const classes = Object.entries(codebook.classes)
  const groups = [
    { polarity: 'raises', head: capital(TONE_ACTS.raises) },
    { polarity: 'eases', head: capital(TONE_ACTS.eases) },
  ] as const
  return (
    <table className="mt-5 w-full text-sm max-md:block">
      <caption className="sr-only">Classes of codebook {codebook.version}</caption>
      <thead className="max-md:sr-only">
        <tr className="text-soft text-xs">
          {HEADS.map((head, i) => (
            <th key={head} scope="col" className={`py-1.5 text-left font-normal ${i < 1 ? '' : 'pl-5'}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ polarity, head }) => (
        <tbody key={polarity} className="max-md:block">
          <tr className="border-ink border-b max-md:block">
            <th scope="rowgroup" colSpan={HEADS.length} className="pt-4 pb-1.5 text-left max-md:block">
              {head}
            </th>
          </tr>
          {classes
            .filter(([, eventClass]) => eventClass.polarity === polarity)
            .map(([id, eventClass]) => (
              <ClassRow key={id} id={id} eventClass={eventClass} />
            ))}
        </tbody>
      ))}
    </table>
  )
}

function ClassRow({ id, eventClass }: { id: string; eventClass: ClassFacts }) {
  const { label, cameo, goldstein, plover, base, halfLife, standing, whyBase, whyScale } = eventClass
  const sign = eventClass.polarity === 'raises' ? '+' : '−'
  const cells = [
    { head: HEADS[1], value: `${sign}${base}`, fit: 'whitespace-nowrap' },
    { head: HEADS[2], value: `${halfLife} days`, fit: 'whitespace-nowrap' },
    { head: HEADS[3], value: goldstein.map(plain).join(', '), fit: '' },
    { head: HEADS[4], value: cameo.map(nameCode).join(', '), fit: '' },
    {
      head: HEADS[5],
      value: `${plover.type} ${plover.score.map(plain).join(', ')}`,
      fit: 'max-md:col-span-2',
    },
  ]
  return (
    <tr
      id={`class-${id}`}
      className="scroll-mt-6 border-rule border-b align-top max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:gap-y-1 max-md:py-3"
    >
      <th scope="row" className="w-1/2 py-2 text-left font-normal max-md:col-span-2 max-md:w-auto max-md:p-0">
        <span className="font-medium">{label}</span> <code className="text-soft text-xs">{id}</code>
        <span className="mt-0.5 block text-soft text-xs">{whyBase}.</span>
        {whyScale ? <span className="mt-0.5 block text-soft text-xs">{minus(whyScale)}.</span> : null}
        {standing ? (
          <span className="mt-0.5 block text-soft text-xs">Standing: {lowerFirst(standing)}.</span>
        ) : null}
      </th>
      {cells.map(({ head, value, fit }) => (
        <td key={head} className={`py-2 pl-5 max-md:p-0 max-md:text-xs ${fit}`}>
          <span className="text-soft md:hidden">{head} </span>
          {value}
        </td>
      ))}
    </tr>
  )
}

/** `>third` marks a code whose act goes to a third party. */
function nameCode(code: string): string {
  return code.replace('>third', ' to a third party')
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/** Content is typed with a hyphen where a number is below 0. */
function minus(text: string): string {
  return text.replaceAll(/(?<=^|[\s(])-(?=\d)/g, '−')
}
