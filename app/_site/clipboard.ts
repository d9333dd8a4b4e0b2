/** Whether this browser can put pictures on the clipboard. */
export function canCopyImage(): boolean {
  return (
    typeof ClipboardItem !== 'undefined' &&
    typeof navigator.clipboard?.write === 'function' &&
    (ClipboardItem.supports?.('image/png') ?? true)
  )
}

/**
 * Puts the picture at an address on the clipboard. The item is made inside the click with a promise of its
 * bytes: Safari allows nothing that starts later.
 */
export function copyImage(address: string): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': fetchPicture(address) })])
}

/** The picture at an address. @throws Error when the answer is none */
export async function fetchPicture(address: string): Promise<Blob> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the picture answered ${answer.status}`)
  return answer.blob()
}

/** Puts a link with its title on the clipboard: as a link where text has formats, else as two lines. */
export async function copyTitledLink(title: string, link: string): Promise<void> {
  const text = `${title}\n${link}`
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text)
  const anchor = document.createElement('a')
  anchor.href = link
  anchor.textContent = title
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([anchor.outerHTML], { type: 'text/html' }),
    }),
  ])
}
