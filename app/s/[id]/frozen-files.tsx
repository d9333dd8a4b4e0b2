import { PICTURE_SIZES } from '@/lib/snapshot/sizes'

/** The kept chart as files. */
export function FrozenFiles({ id }: { id: string }) {
  const base = `/api/v1/snapshots/${id}`
  return (
    <section aria-labelledby="files-title" className="screen-only">
      <h2 id="files-title" className="font-semibold text-xl">
        Files
      </h2>
      <ul className="mt-2 border-rule border-t text-sm">
        <li className="flex flex-wrap gap-x-4 gap-y-1 border-rule border-b py-2">
          <span className="w-16 text-soft">PNG</span>
          {Object.entries(PICTURE_SIZES).map(([size, { width, height }]) => (
            <a key={size} href={`${base}.png?size=${size}`} className="link whitespace-nowrap">
              {width} × {height}
            </a>
          ))}
        </li>
        <li className="flex gap-4 border-rule border-b py-2">
          <span className="w-16 text-soft">Drawing</span>
          <a href={`${base}.svg`} className="link">
            SVG
          </a>
        </li>
        <li className="flex gap-4 border-rule border-b py-2">
          <span className="w-16 text-soft">Data</span>
          <a href={`${base}.csv`} className="link">
            CSV
          </a>
          <a href={`${base}.json`} className="link">
            JSON
          </a>
        </li>
      </ul>
    </section>
  )
}
