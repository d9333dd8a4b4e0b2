/** A day typed into a form of the page itself, so that it works without a script. */
export function OnField({ label, value, hint }: { label: string; value: string; hint: string }) {
  return (
    <label className="grid gap-1 text-sm">
      <span className="font-medium">{label}</span>
      <input
        // A day chosen elsewhere replaces what stands in the field.
        key={value}
        name="on"
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        title={hint}
        className="min-h-9 w-36 rounded-xs border border-edge bg-paper px-2 tabular-nums pointer-coarse:min-h-11"
      />
    </label>
  )
}
