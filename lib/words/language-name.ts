const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

/** English name of an ISO 639-1 code: "French" for `fr`. The code itself where it has none. */
export function languageName(code: string): string {
  return NAMES.of(code) ?? code
}
