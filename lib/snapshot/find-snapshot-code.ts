import { readSnapshotId } from './snapshot'

/** A code after the paths that lead to a snapshot, its page, its embed or its files; hyphens may be missing. */
const IN_LINK = /\/(?:s|embed|snapshots)\/([0-9A-Za-z]{4}-?[0-9A-Za-z]{4}-?[0-9A-Za-z]{4})(?![0-9A-Za-z-])/g
/** A code as it is printed, standing by itself. */
const PRINTED = /(?<![0-9A-Za-z-])([0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4})(?![0-9A-Za-z-])/g

/**
 * The code of a snapshot in a pasted text: a link to its page, embed or picture, a citation, or the code
 * alone, as people type it. A link goes before a code elsewhere in the text. Null when there is none.
 */
export function findSnapshotCode(text: string): string | null {
  for (const pattern of [IN_LINK, PRINTED])
    for (const [, code = ''] of text.matchAll(pattern)) {
      const id = readSnapshotId(code)
      if (id !== null) return id
    }
  return readSnapshotId(text)
}
