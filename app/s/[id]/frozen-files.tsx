import { pictureAddress } from '@/lib/ask/picture-address'
import { isPictureSize, PICTURE_SIZES } from '@/lib/picture/sizes'

const WAYS = [
  { label: 'Light', theme: 'light', qr: false },
  { label: 'Dark', theme: 'dark', qr: false },
  { label: 'Light with QR', theme: 'light', qr: true },
  { label: 'Dark with QR', theme: 'dark', qr: true },
] as const

/** The kept chart as files. */
export function FrozenFiles({ id }: { id: string }) {
  const base = `/api/v1/snapshots/${id}`
  return (
    <section aria-labelledby="files-title" className="screen-only">
      <h2 id="files-title" className="font-semibold text-xl">
        Files
      </h2>
      <table className="mt-2 w-full border-rule border-t text-left text-sm">
        <tbody>
          {Object.entries(PICTURE_SIZES).map(([size, { width, height, purpose }]) => (
            <tr key={size} className="border-rule border-b align-baseline">
              <th scope="row" className="py-2 pr-4 font-normal">
                PNG, {purpose.toLowerCase()}
                <span className="block text-soft text-xs">
                  {width} × {height}
                </span>
              </th>
              <td className="py-1">
                <span className="flex flex-wrap gap-x-4">
                  {isPictureSize(size)
                    ? WAYS.map(({ label, theme, qr }) => (
                        <a
                          key={label}
                          href={pictureAddress(id, 'png', { size, theme, qr })}
                          className="link whitespace-nowrap py-1"
                        >
                          {label}
                        </a>
                      ))
                    : null}
                </span>
              </td>
            </tr>
          ))}
          <tr className="border-rule border-b align-baseline">
            <th scope="row" className="py-2 pr-4 font-normal">
              Drawing
            </th>
            <td className="py-1">
              <a href={`${base}.svg`} className="link inline-block py-1">
                SVG
              </a>
            </td>
          </tr>
          <tr className="border-rule border-b align-baseline">
            <th scope="row" className="py-2 pr-4 font-normal">
              Data
            </th>
            <td className="flex gap-4 py-1">
              <a href={`${base}.csv`} className="link py-1">
                CSV
              </a>
              <a href={`${base}.json`} className="link py-1">
                JSON
              </a>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
