import type { Texts } from '@/lib/ask/noun'

/** What a form has no field for, so that sending it keeps what else was asked for. */
export function KeptFields({ texts, fields = [] }: { texts: Texts; fields?: readonly string[] }) {
  return Object.entries(texts).map(([name, value]) =>
    value === null || fields.includes(name) ? null : (
      <input key={name} type="hidden" name={name} value={value} />
    ),
  )
}
