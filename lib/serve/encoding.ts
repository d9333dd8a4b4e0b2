import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How the bytes of an answer may be packed, best first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Half of what the best quality saves, in a tenth of its time. */
const BROTLI_QUALITY = 5
const PACKABLE = /^text\/|json|javascript|xml|x-component/
/** Below this, packing gains nothing. */
const LEAST_BYTES = 256

/** The best encoding a caller takes, by its Accept-Encoding. */
export function acceptedEncoding(accept: string | undefined): Encoding {
  const weights = new Map(
    (accept ?? '').split(',').map((entry): [string, number] => {
      const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
    }),
  )
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0
  return ENCODINGS.find((name) => name !== 'identity' && weightOf(name) > 0) ?? 'identity'
}

/** Whether an answer of this type and size gets smaller by packing. */
export function isPackable(type: string | undefined, bytes: number): boolean {
  return bytes >= LEAST_BYTES && PACKABLE.test(type ?? '')
}

/** The bytes packed. */
export async function pack(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
    case 'gzip':
      return promisify(gzip)(body)
    case 'identity':
      return body
  }
  return encoding satisfies never
}
