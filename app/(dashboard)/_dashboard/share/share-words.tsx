'use client'

import { Link2, Quote } from 'lucide-react'
import { copyTitledLink } from '@/app/_site/clipboard'
import { CopyButton } from '@/app/_site/copy-button'
import { CopyField } from '@/app/_site/copy-field'
import { embedCode } from '@/lib/cite/embed-code'
import { sentenceOf } from '@/lib/cite/sentence'
import { ShareCite } from './share-cite'
import { liveLink, type Shared } from './shared-view'

/**
 * A link as text: with its title, in a sentence, as code for another page, as a reference.
 *
 * @param id of the frozen view; null for a live link, which cannot be cited: it shows something else tomorrow
 */
export function ShareWords({ shared, link, id }: { shared: Shared; link: string; id: string | null }) {
  const { view, dyadName } = shared
  const site = window.location.origin
  const path = id === null ? liveLink('/embed/live', shared) : `/embed/${id}`
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <CopyButton label="Copy link with title" icon={Link2} copy={() => copyTitledLink(view.title, link)} />
        <CopyButton
          label="Copy sentence"
          icon={Quote}
          copy={() => navigator.clipboard.writeText(sentenceOf(view, dyadName, link))}
        />
      </div>
      <CopyField label="Embed code" text={embedCode({ site, path, title: view.title })} rows={4} />
      {id === null ? null : <ShareCite id={id} address={link} />}
    </div>
  )
}
