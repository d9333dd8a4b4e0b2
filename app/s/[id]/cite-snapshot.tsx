import { CopyField } from '@/app/_site/copy-field'
import { type Cited, cite } from '@/lib/cite/cite'

/** The snapshot as a reference, to copy. */
export function CiteSnapshot({ cited }: { cited: Cited }) {
  const { apa, bibtex, ris } = cite(cited)
  return (
    <section aria-labelledby="cite-title" className="screen-only">
      <h2 id="cite-title" className="scroll-mt-4 font-semibold text-xl">
        Cite
      </h2>
      <div className="mt-2 grid gap-3">
        <CopyField label="APA" text={apa} rows={4} />
        <CopyField label="BibTeX" text={bibtex} rows={5} />
        <CopyField label="RIS" text={ris.replaceAll('\r\n', '\n')} rows={5} />
      </div>
    </section>
  )
}
