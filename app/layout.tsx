import { GeistSans } from 'geist/font/sans'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { paletteCss } from '@/lib/chart/palette'
import './globals.css'
import { Providers } from './_site/providers'

export const metadata: Metadata = {
  title: { default: 'Tensiometer', template: '%s · Tensiometer' },
  applicationName: 'Tensiometer',
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme is written on this element before the first paint, so it differs from the server's.
    <html lang="en" className={GeistSans.variable} suppressHydrationWarning>
      <head>
        <style>{paletteCss()}</style>
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  )
}
