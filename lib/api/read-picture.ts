import { MOST_PICTURE_BYTES } from '../picture/most-bytes'
import { ApiError } from './errors'
import { readBytes } from './read-request'

/** Parts of a form: the file and a few words beside it. */
const MOST_PARTS = 20
const TYPES = ['image/png', 'image/svg+xml', 'application/octet-stream']

/**
 * The picture file of a request: its body, or the first file of a form.
 *
 * @throws ApiError when there is none, or it is too large
 */
export async function readPicture(request: Request): Promise<Uint8Array> {
  const type = request.headers.get('Content-Type') ?? ''
  const kind = type.split(';')[0]?.trim().toLowerCase() ?? ''
  if (kind === 'multipart/form-data') return fileOf(await readBytes(request, MOST_PICTURE_BYTES), type)
  if (!TYPES.includes(kind))
    throw new ApiError(
      'not-a-picture',
      `the body has type ${kind || 'none'}; send ${TYPES.join(', ')}, or a form with the file`,
    )
  return readBytes(request, MOST_PICTURE_BYTES)
}

async function fileOf(body: Uint8Array<ArrayBuffer>, type: string): Promise<Uint8Array> {
  if (partsOf(body, type) > MOST_PARTS)
    throw new ApiError('invalid-body', `the form has more than ${MOST_PARTS} parts; send one file`)
  let form: FormData
  try {
    form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new ApiError('invalid-body', 'the body is not a form')
  }
  for (const value of form.values())
    if (typeof value !== 'string') return new Uint8Array(await value.arrayBuffer())
  throw new ApiError('invalid-body', 'the form has no file')
}

/** How many parts a form has, counted up to one more than it may have. */
function partsOf(body: Uint8Array, type: string): number {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? []
  const boundary = `--${quoted ?? plain ?? ''}`
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  let parts = 0
  for (let at = bytes.indexOf(boundary); at >= 0 && parts <= MOST_PARTS; parts++)
    at = bytes.indexOf(boundary, at + boundary.length)
  return parts
}
