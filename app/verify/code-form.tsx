import type { FormEventHandler } from 'react'

/** Where a link or a code is pasted; a plain form, so that it works without a script too. */
export function CodeForm({ code, onSubmit }: { code: string; onSubmit: FormEventHandler<HTMLFormElement> }) {
  return (
    <form action="/verify" method="get" onSubmit={onSubmit}>
      <label htmlFor="code" className="font-medium">
        A link or a code
      </label>
      <p id="code-hint" className="text-soft text-sm">
        The code stands in the link and under the picture, such as 7Q4K-M2XN-9TAB.
      </p>
      <div className="mt-2 flex gap-2">
        <input
          id="code"
          name="code"
          defaultValue={code}
          required
          maxLength={2000}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="code-hint"
          className="min-h-11 w-full min-w-0 rounded-xs border border-edge bg-paper px-3"
        />
        <button type="submit" className="control control-main min-h-11">
          Check
        </button>
      </div>
    </form>
  )
}
