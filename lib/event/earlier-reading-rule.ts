import { adviseName } from './check-registries'
import type { Rule } from './rule'

/**
 * What a record said before a correction can still be scored: the line as known on an earlier day is drawn with
 * today's codebook and registries.
 */
export const checkEarlierReadings: Rule = ({ corrections }, { codebook, publishers }, say) => {
  const classes = codebook?.classes && Object.keys(codebook.classes)
  const known = publishers && Object.keys(publishers)
  for (const [i, correction] of (corrections ?? []).entries()) {
    const id = correction?.was?.class
    if (classes && id !== undefined && id !== null && !classes.includes(id))
      say(
        ['corrections', i, 'was', 'class'],
        `"${id}"`,
        'a class of codebook.yaml',
        adviseName(id, classes, 'codebook.yaml'),
      )
    for (const [j, source] of (correction?.was?.sources ?? []).entries())
      for (const key of ['publisher', 'origin'] as const) {
        const publisher = source?.[key]
        if (known && publisher !== undefined && !known.includes(publisher))
          say(
            ['corrections', i, 'was', 'sources', j, key],
            `"${publisher}"`,
            'a publisher of publishers.yaml',
            adviseName(publisher, known, 'publishers.yaml'),
          )
      }
  }
}
