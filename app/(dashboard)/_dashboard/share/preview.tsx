import Image from 'next/image'
import { PICTURE_SIZES, type PictureSizeName } from '@/lib/picture/sizes'

/** The picture as it will be, fitted into the dialog. */
export function Preview({ src, size, alt }: { src: string; size: PictureSizeName; alt: string }) {
  const { width, height } = PICTURE_SIZES[size]
  return (
    <div className="grid aspect-4/3 place-items-center bg-sheet p-2">
      <Image
        unoptimized
        src={src}
        width={width}
        height={height}
        alt={alt}
        className="max-h-full w-auto max-w-full border border-rule object-contain"
      />
    </div>
  )
}
