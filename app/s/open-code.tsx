/** A box for a printed code; a form of the page itself, so that it works without a script. */
export function OpenCode({ wrong }: { wrong: string | null }) {
  return (
    <form action="/s" className="screen-only">
      <label htmlFor="code" className="font-medium text-sm">
        Open a code
      </label>
      <div className="mt-1 flex flex-wrap gap-2">
        <input
          id="code"
          name="code"
          required
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder="7Q4K-M2XN-9TAB"
          defaultValue={wrong ?? ''}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : 'code-wrong'}
          className="min-h-9 w-56 rounded-xs border border-edge bg-paper px-3 text-sm uppercase placeholder:text-soft pointer-coarse:min-h-11"
        />
        <button type="submit" className="control control-main">
          Open
        </button>
        <a href="/verify" className="control">
          Verify a link or picture
        </a>
      </div>
      {wrong === null ? null : (
        <p id="code-wrong" role="alert" className="mt-2 text-sm text-warn">
          That is not a code. Codes have twelve letters and digits, such as 7Q4K-M2XN-9TAB.
        </p>
      )}
    </form>
  )
}
