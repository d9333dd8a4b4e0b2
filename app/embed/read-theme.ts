/** The theme that an address asks an embed to have; null for the reader's own. */
export function readTheme(theme: string | string[] | undefined): 'light' | 'dark' | null {
  return theme === 'light' || theme === 'dark' ? theme : null
}
