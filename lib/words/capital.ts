/** Words as a line begins with them: "Did not happen" of "did not happen". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
