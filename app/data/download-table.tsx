import type { Download } from '@/lib/api/measure-downloads'
import { formatBytes, formatCounted } from '@/lib/chart/format'

const NAMES: Readonly<
  Record<Download['what'], { readonly name: string; readonly row: string; readonly holds: string }>
> = {
  series: {
    name: 'Index',
    row: 'day',
    holds: 'One row a day: the index, its raw points, those of each side, the grade',
  },
  events: { name: 'Events', row: 'event', holds: 'One row an event: the record, its score and its sources' },
}

/** The two data sets as they can be taken, with their size. */
export function DownloadTable({ downloads }: { downloads: readonly Download[] }) {
  return (
    <ul className="mt-3 border-rule border-t">
      {downloads.map(({ what, rows, files }) => (
        <li
          key={what}
          className="grid gap-x-8 gap-y-1 border-rule border-b py-3 sm:grid-cols-[1fr_auto] sm:items-baseline"
        >
          <p>
            <span className="font-medium">{NAMES[what].name}</span>
            <span className="text-soft">, {formatCounted(rows, NAMES[what].row)}</span>
            <span className="block text-soft text-sm">{NAMES[what].holds}</span>
          </p>
          <p className="flex gap-6 text-sm">
            {files.map(({ format, href, bytes }) => (
              <a key={format} href={href} className="group pointer-coarse:py-2">
                <span className="link">
                  {format.toUpperCase()}
                  <span className="sr-only"> of: {NAMES[what].name}</span>
                </span>{' '}
                <span className="text-soft">{formatBytes(bytes)}</span>
              </a>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
