/** One thing out of a list, or no choice. */
export function Choice({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string
  label: string
  /** What stands for no choice. */
  any: string
  value: string | null
  options: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <select name={name} aria-label={label} defaultValue={value ?? ''} className="control min-w-0 sm:max-w-52">
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
