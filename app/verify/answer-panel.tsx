import type { ReactNode } from 'react'
import type { Answer, Proof } from './answer'

/** What a check found: the verdict in a word or two, what it means, and where to go on. */
export function AnswerPanel({ answer }: { answer: Answer }) {
  return (
    <div
      className={`border-l-4 bg-sheet px-4 py-3 ${GOOD.includes(answer.kind) ? 'border-ink' : 'border-warn'}`}
    >
      <h2 className="font-semibold text-xl">{HEADINGS[answer.kind]}</h2>
      <div className="mt-1 grid gap-2 text-sm">{explain(answer)}</div>
    </div>
  )
}

const HEADINGS: Readonly<Record<Answer['kind'], string>> = {
  matches: 'Matches',
  'older-data': 'Matches, with older data',
  altered: 'Altered',
  'cannot-tell': 'Cannot be told',
  'not-ours': 'Not ours',
  removed: 'Removed',
  failed: 'Not checked',
}
const GOOD: readonly Answer['kind'][] = ['matches', 'older-data']

function explain(answer: Answer): ReactNode {
  switch (answer.kind) {
    case 'matches':
      return (
        <>
          <p>{sameAs(answer)} Its data are those of today.</p>
          <More id={answer.id} proof={answer.proof} />
        </>
      )
    case 'older-data':
      return (
        <>
          <p>
            {sameAs(answer)} It shows data {answer.dataVersion}; today's data are newer.{' '}
            {answer.id ? (
              <a className="link" href={`/s/${answer.id}`}>
                See what changed since
              </a>
            ) : null}
          </p>
          <More id={answer.id} proof={answer.proof} />
        </>
      )
    case 'altered':
      return (
        <>
          <p>
            {answer.what === 'file'
              ? 'This file is not as we drew it. What differs:'
              : 'What is kept is not what was saved. What differs:'}
          </p>
          <Says says={answer.says} />
          <More id={answer.id} proof={null} />
        </>
      )
    case 'cannot-tell':
      return (
        <>
          <p>{answer.why}</p>
          {answer.says.length > 0 ? <p>Its words differ from what we would draw today:</p> : null}
          <Says says={answer.says} />
          <More id={answer.id} proof={null} />
        </>
      )
    case 'not-ours':
      return (
        <>
          <p className="first-letter:uppercase wrap-anywhere">{answer.why}</p>
          {answer.mentions ? (
            <p>
              Its text names {answer.mentions}.{' '}
              <a className="link" href={`/verify?code=${answer.mentions}`}>
                Check that code
              </a>
            </p>
          ) : null}
        </>
      )
    case 'removed':
      return <p className="first-letter:uppercase wrap-anywhere">{answer.why}</p>
    case 'failed':
      return <p className="first-letter:uppercase wrap-anywhere">{answer.why}</p>
  }
  answer satisfies never
}

function sameAs({ what, id }: Extract<Answer, { kind: 'matches' | 'older-data' }>): string {
  if (what === 'snapshot') return `What is kept under ${id} is what was saved under it.`
  return id === null
    ? 'Every byte of this picture is as we draw it.'
    : `Every byte of this picture is as we draw ${id}.`
}

function Says({ says }: { says: readonly string[] }) {
  if (says.length === 0) return null
  return (
    <ul className="list-disc pl-5">
      {says.map((text) => (
        <li key={text} className="wrap-anywhere">
          {text}
        </li>
      ))}
    </ul>
  )
}

function More({ id, proof }: { id: string | null; proof: Proof | null }) {
  return (
    <>
      {proof ? (
        <p className="text-soft text-xs">
          SHA-256 of its content, computed {proof.by === 'browser' ? 'in your browser' : 'on our server'}:{' '}
          <code className="break-all">{proof.hash}</code>
        </p>
      ) : null}
      {id ? (
        <p>
          <a className="link" href={`/s/${id}`}>
            Open the kept chart {id}
          </a>
        </p>
      ) : null}
    </>
  )
}
