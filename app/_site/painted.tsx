import { createElement, memo } from 'react'

/**
 * Markup made by our own painters, which escape every text they print. The one place where markup enters
 * the page as text.
 *
 * @param as `g` inside an SVG, `div` around a whole one, `span` in a line of text
 */
export const Painted = memo(function Painted({
  as,
  markup,
  className,
}: {
  as: 'g' | 'div' | 'span'
  markup: string
  className?: string
}) {
  return createElement(as, {
    className,
    // The server's markup stands where a component hands over none; see StaticChart.
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: markup },
  })
})
