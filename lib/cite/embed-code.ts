import { element } from '../paint/markup'

/** Height in pixels until the chart has said its own. */
const HEIGHT = 520

/**
 * What a page of another site pastes to show a chart: a frame that works by itself, and a script that fits
 * its height to the chart.
 *
 * @param site address of this site, with its scheme and without a slash at the end
 * @param path of the embedded page on it
 */
export function embedCode({ site, path, title }: { site: string; path: string; title: string }): string {
  const frame = element(
    'iframe',
    {
      src: `${site}${path}`,
      title,
      width: '100%',
      height: HEIGHT,
      loading: 'lazy',
      style: 'border:0',
    },
    '',
  )
  return `${frame}<script src="${site}/embed.js" async></script>`
}
