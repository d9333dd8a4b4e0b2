import { Painted } from '@/app/_site/painted'
import type { Dataset } from '@/lib/data/server'
import { BLOCKS } from './_blocks/blocks'

/** The text of the definition, with the tables and figures it calls for made from the data set. */
export function Definition({
  parts,
  dataset,
}: {
  parts: NonNullable<Dataset['methodology']>['parts']
  dataset: Dataset
}) {
  return (
    <article className="min-w-0">
      {parts.map((part) => {
        if (part.kind === 'markup')
          return <Painted key={part.markup} as="div" markup={part.markup} className="definition" />
        const Block = BLOCKS[part.name]
        return <Block key={part.name} dataset={dataset} />
      })}
    </article>
  )
}
