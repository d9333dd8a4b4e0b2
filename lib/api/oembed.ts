import { between, readChart } from '../ask/chart-request'
import { givenIn } from '../ask/given'
import { pictureAddress } from '../ask/picture-address'
import { printAddress } from '../ask/print-address'
import { CHART, OEMBED, PICTURE } from '../ask/sets'
import { ALL_LAYERS } from '../chart/layers'
import type { ChartView } from '../chart/view'
import { drawnRange } from '../data/range-overlay'
import { openSnapshot } from '../data/snapshots'
import { RemovedError, type SnapshotStore } from '../data/store/store'
import { escapeXml } from '../paint/markup'
import { DEFAULT_PICTURE_SIZE, PICTURE_SIZES } from '../picture/sizes'
import { askedFacts } from '../record/asked-facts'
import { viewOf } from '../record/chart-view'
import type { Dataset } from '../record/dataset'
import { readSnapshotId } from '../snapshot/snapshot'
import { EMBED_WIDTH, embedHeight } from './embed-height'
import { ApiError } from './errors'
import { readQuery } from './read-request'
import { json } from './respond'

/** What an answer depends on beside the data; tests give their own. */
export type OembedSetting = { readonly publicUrl: string; readonly store?: SnapshotStore }

/** A chart of ours that an address leads to. */
type Embeddable = {
  readonly view: ChartView
  /** Address of the page for a frame. */
  readonly src: string
  readonly picture: string
  readonly words: boolean
  readonly cacheSeconds: number
}

/** A frozen view never changes but may be taken down; a live one follows the data. */
const CACHE_SECONDS = { frozen: 24 * 60 * 60, live: 5 * 60 }

/** How to embed the chart at one of our addresses, as https://oembed.com describes it. */
export async function oembedResponse(
  request: Request,
  dataset: Dataset,
  { publicUrl: origin, store }: OembedSetting,
): Promise<Response> {
  const { asked } = readQuery(request, OEMBED, {}, { required: ['url'], loose: true })
  const { url, format, maxwidth, maxheight } = asked
  if (format !== 'json') throw new ApiError('not-implemented', `format ${format} is not given; ask for json`)
  const path = ownPath(url, origin)
  const found = await find(path, { dataset, origin, store })
  const width = Math.min(EMBED_WIDTH, maxwidth ?? EMBED_WIDTH)
  const height = Math.min(embedHeight(found.view, width, found.words), maxheight ?? Number.POSITIVE_INFINITY)
  return json({
    version: '1.0',
    type: 'rich',
    title: found.view.title,
    provider_name: 'Tensiometer',
    provider_url: `${origin}/`,
    cache_age: found.cacheSeconds,
    ...thumbnail(found.picture, maxwidth ?? undefined, maxheight ?? undefined),
    html: frame(found, { origin, width, height }),
    width,
    height,
  })
}

/** An address of this site without its origin. @throws ApiError for any other address */
function ownPath(url: string, origin: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || parsed.host !== new URL(origin).host || !/^https?:$/.test(parsed.protocol))
    throw notOurs(url)
  return parsed
}

async function find(
  url: URL,
  { dataset, origin, store }: { dataset: Dataset; origin: string; store: SnapshotStore | undefined },
): Promise<Embeddable> {
  const path = url.pathname.replace(/(?<=.)\/$/, '')
  if (path === '/' || path === '/embed/live') return await live(url.searchParams, dataset, origin)
  const [, code = ''] = /^\/(?:s|embed)\/([^/]+)$/.exec(path) ?? []
  const id = readSnapshotId(code)
  if (id === null) throw notOurs(url.href)
  const opened = await openSnapshot(id, store)
  if (!opened) throw new ApiError('not-found', `no snapshot has the code ${id}`)
  if (opened.kind === 'tombstone') throw new RemovedError(opened)
  const { view, words } = opened.snapshot
  const drawn = { size: DEFAULT_PICTURE_SIZE, theme: 'light' } as const
  return {
    view,
    src: `${origin}/embed/${id}`,
    picture: `${origin}${pictureAddress(id, 'png', drawn)}`,
    words: words !== null,
    cacheSeconds: CACHE_SECONDS.frozen,
  }
}

async function live(asked: URLSearchParams, dataset: Dataset, origin: string): Promise<Embeddable> {
  const request = readChart(givenIn(asked), askedFacts(dataset))
  const { choice, period, drawn, selection, thread, line } = request
  const chosen = { selection, thread, line }
  const range = await drawnRange(dataset, request, ALL_LAYERS.range)
  return {
    view: viewOf(dataset, { ...chosen, period: drawn }, ALL_LAYERS, range),
    src: printAddress(`${origin}/embed/live`, CHART, { days: choice, ...chosen }),
    picture: printAddress(`${origin}/api/v1/chart.png`, PICTURE, { days: between(period), ...chosen }),
    words: false,
    cacheSeconds: CACHE_SECONDS.live,
  }
}

function frame(
  { src, view }: Embeddable,
  { origin, width, height }: { origin: string; width: number; height: number },
): string {
  const title = escapeXml(view.title)
  return (
    `<iframe src="${escapeXml(src)}" title="${title}" width="${width}" height="${height}" ` +
    'style="border:0;width:100%;max-width:100%" loading="lazy" allow="fullscreen"></iframe>' +
    `<script async src="${escapeXml(origin)}/embed.js"></script>`
  )
}

/** A thumbnail has to keep to the limits too; one that would not is left out. */
function thumbnail(url: string, maxWidth = Number.POSITIVE_INFINITY, maxHeight = Number.POSITIVE_INFINITY) {
  const { width, height } = PICTURE_SIZES[DEFAULT_PICTURE_SIZE]
  if (width > maxWidth || height > maxHeight) return {}
  return { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height }
}

function notOurs(url: string): ApiError {
  return new ApiError('not-found', `${url.slice(0, 200)} is not the address of a chart here`)
}
