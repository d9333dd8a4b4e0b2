import { FACTOR } from '@/lib/tension/reader-weights'

/** A slider for one factor on the published weights. */
export function Factor({
  label,
  least,
  value,
  onChange,
}: {
  label: string
  least: number
  value: number
  onChange: (factor: number) => void
}) {
  return (
    <label className="grid grid-cols-[1fr_auto] items-baseline gap-x-3">
      <span>{label}</span>
      <span aria-hidden="true" className={value === 1 ? 'text-soft' : 'font-medium'}>
        × {value}
      </span>
      <input
        type="range"
        className="col-span-2 h-5 w-full accent-ink pointer-coarse:h-9"
        min={least}
        max={FACTOR.most}
        step={FACTOR.step}
        value={value}
        aria-valuetext={value === 1 ? 'as published' : `${value} times the published weight`}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </label>
  )
}
