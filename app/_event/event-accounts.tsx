import type { ChartFacts, SideFacts } from '@/lib/chart/facts'
import { inAccountOrder } from '@/lib/event/account-order'
import type { Account } from '@/lib/event/event'
import { languageName } from '@/lib/words/language-name'
import { ActorMark, actorOf } from './actor'
import type { OpenedEvent } from './opened-event'

/** What the two governments said of an event, side by side; which one leads changes with the day. */
export function EventAccounts({
  event: { date, accounts },
  facts,
}: {
  event: Pick<OpenedEvent['event'], 'date' | 'accounts'>
  facts: Pick<ChartFacts, 'sides'>
}) {
  const sides = inAccountOrder(date, facts.sides)
  if (sides.every(({ code }) => accounts[code] === undefined))
    return <p className="text-soft">No account of either government in the sources of this record.</p>
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {sides.map((side) => (
        <div key={side.code} className="border-rule border-t pt-2" data-account={side.code}>
          <p className="mb-1 flex items-baseline gap-2 font-medium">
            <span aria-hidden="true">
              <ActorMark actor={actorOf(facts, side.code)} label={side.name} />
            </span>
            {side.name}
          </p>
          <AccountOf side={side} account={accounts[side.code]} />
        </div>
      ))}
    </div>
  )
}

function AccountOf({ side, account }: { side: SideFacts; account: Account | undefined }) {
  if (!account)
    return (
      <p className="text-soft">
        No account of the {side.adjective} government in the sources of this record.
      </p>
    )
  return (
    <>
      <p>{account.says}</p>
      {account.terms.length > 0 ? (
        <dl className="mt-2 grid gap-1 text-xs">
          {account.terms.map(({ original, language, english }) => (
            <div key={original}>
              <dt className="inline font-medium" lang={language}>
                {original}
              </dt>
              <dd className="inline text-soft">
                {' '}
                {languageName(language)}: {english}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  )
}
