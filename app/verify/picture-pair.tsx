import Image from 'next/image'
import type { PictureFacts } from '@/lib/picture/picture-facts'
import { PICTURE_SIZES } from '@/lib/picture/sizes'

/** A file as it was given and, where we can draw it, as it should be. */
export function PicturePair({
  given: { name, url, facts },
  picture,
}: {
  given: { readonly name: string; readonly url: string; readonly facts: PictureFacts | null }
  picture: string | null
}) {
  const { width, height } = PICTURE_SIZES[facts?.size ?? 'card']
  return (
    <div className="mt-6 grid gap-6 md:grid-cols-2">
      <Shown
        caption={`Your file ${name}`}
        src={url}
        alt="The picture you gave"
        width={width}
        height={height}
      />
      {picture ? (
        <Shown
          caption={facts?.id ? `${facts.id} as we draw it` : 'The same view as we draw it'}
          src={picture}
          alt="The picture as it should be"
          width={width}
          height={height}
        />
      ) : null}
    </div>
  )
}

function Shown({
  caption,
  ...image
}: {
  caption: string
  src: string
  alt: string
  width: number
  height: number
}) {
  return (
    <figure>
      <figcaption className="text-soft text-sm wrap-anywhere">{caption}</figcaption>
      <Image unoptimized {...image} className="mt-1 h-auto w-full border border-rule bg-sheet" />
    </figure>
  )
}
