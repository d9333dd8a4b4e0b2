import type { ComponentProps, ReactNode } from 'react'
import { Footer } from './footer'
import { Header } from './header'

/** What stands around every page: the line at its top with the way past it, and the line at its end. */
export function PageShell({
  here,
  action,
  facts,
  className = 'pt-6 md:pt-8',
  children,
}: ComponentProps<typeof Header> & {
  /** The versions named at the end; without them the page has no last line. */
  readonly facts?: ComponentProps<typeof Footer>['facts']
  /** Of the page's own part. */
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <>
      <Header here={here} action={action} />
      <main id="content" className={`page ${className}`.trimEnd()}>
        {children}
      </main>
      {facts ? <Footer facts={facts} /> : null}
    </>
  )
}
