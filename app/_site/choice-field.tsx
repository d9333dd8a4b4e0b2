/** A choice of a form, with a name for no choice. */
export function ChoiceField({
  name,
  label,
  value,
  all,
  options,
}: {
  name: string
  label: string
  value: string | null
  /** What no choice is called. */
  all: string
  options: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <label className="grid gap-1 text-sm">
      <span className="font-medium">{label}</span>
      <select
        key={value}
        name={name}
        defaultValue={value ?? ''}
        className="min-h-9 rounded-xs border border-edge bg-paper px-2 pointer-coarse:min-h-11"
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
