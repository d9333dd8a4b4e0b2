import { formatDay } from '@/lib/chart/format'
import { AlteredError, openSnapshot, type WeeklyEntry } from '@/lib/data/server'
import { dayOfMoment } from '@/lib/event/day'

/** One week of the archive: when it was filed, and what its chart says. */
export async function WeekRow({ entry: { week, id, filedAt } }: { entry: WeeklyEntry }) {
  const said = await describe(id)
  return (
    <li className="border-rule border-b">
      <a
        href={`/s/${id}`}
        className="grid grid-cols-[1fr_auto] gap-x-6 py-2.5 hover:bg-sheet sm:grid-cols-[9rem_1fr_auto]"
      >
        <span className="text-soft text-sm">
          {formatDay(dayOfMoment(filedAt))}
          <span className="block text-xs">{week}</span>
        </span>
        <span className="row-start-2 sm:row-auto">
          {said.title}
          <span className="block text-soft text-xs">{id}</span>
        </span>
        <span className="font-semibold">{said.level}</span>
      </a>
    </li>
  )
}

async function describe(id: string): Promise<{ title: string; level: string }> {
  try {
    const opened = await openSnapshot(id)
    if (opened?.kind === 'snapshot')
      return { title: opened.snapshot.view.title, level: opened.snapshot.view.endLabel }
    return { title: 'Removed', level: '' }
  } catch (error) {
    if (error instanceof AlteredError) return { title: 'No longer what was saved', level: '' }
    throw error
  }
}
