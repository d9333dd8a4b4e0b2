import { pageMetadata } from '@/app/_site/page-metadata'
import { pictureAddress } from '@/lib/ask/picture-address'
import { altTextOf } from '@/lib/cite/alt-text'
import type { OpenedSnapshot } from '@/lib/data/server'

/** Title, description and picture of a kept chart. */
export function snapshotMetadata({ id, snapshot }: OpenedSnapshot) {
  const { title, subtitle } = snapshot.view
  return pageMetadata({
    title,
    description: subtitle,
    path: `/s/${id}`,
    oembed: {},
    card: {
      type: 'article',
      description: subtitle,
      picture: pictureAddress(id, 'png', { size: 'card', theme: 'light' }),
      alt: altTextOf(snapshot),
    },
  })
}
