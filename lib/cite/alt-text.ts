import type { ChartView } from '../chart/view'

/** A snapshot's picture in words, with the versions it rests on: for the alt attribute and for the file itself. */
export function altTextOf({ view }: { readonly view: ChartView }): string {
  return `${view.altText} Data ${view.dataVersion}, method ${view.methodVersion}.`
}
