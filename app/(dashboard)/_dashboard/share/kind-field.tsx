const KINDS = [
  { kind: 'frozen', label: 'Frozen', means: 'Stays exactly like this, for articles and papers.' },
  { kind: 'live', label: 'Live', means: 'Shows the same choices with the data of the day it is opened.' },
] as const

export type Kind = (typeof KINDS)[number]['kind']

/** Whether a link stays as the view is now or follows the data. */
export function KindField({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">Frozen or live</legend>
      {KINDS.map((option) => (
        <label key={option.kind} className="grid grid-cols-[auto_1fr] gap-x-3 pointer-coarse:min-h-11">
          <input
            type="radio"
            name="kind"
            className="mt-1 size-4 accent-ink"
            checked={kind === option.kind}
            onChange={() => onKind(option.kind)}
          />
          <span className="font-medium">{option.label}</span>
          <span className="col-start-2 text-soft text-sm">{option.means}</span>
        </label>
      ))}
    </fieldset>
  )
}
