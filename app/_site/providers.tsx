'use client'

import './no-eval'
import { ThemeProvider } from 'next-themes'
import type { ReactNode } from 'react'

/** What every page needs on the client: the reader's theme, the system's by default, set before the first paint. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <ThemeProvider
      attribute="class"
      defaultTheme="system"
      enableSystem
      // The class alone decides the colour scheme: paper is printed light whatever the screen shows.
      enableColorScheme={false}
      disableTransitionOnChange
    >
      {children}
    </ThemeProvider>
  )
}
