/** Fixed order of summation, so that the same records give the same bytes. */
export function byDayThenId(
  a: { readonly day: number; readonly id: string },
  b: { readonly day: number; readonly id: string },
): number {
  return a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
