import type { Rule } from './rule'

/** A title names actor, verb and object; judging words of loaded-words.yaml belong in the summary, with their owner. */
export const checkTitle: Rule = ({ title }, { loadedWords }, say) => {
  if (title === undefined) return
  for (const { word, advice } of loadedWordsIn(title, loadedWords ?? {}))
    say(['title'], `the loaded word "${word}"`, 'no word of loaded-words.yaml', advice)
}

/** The loaded words of a title, matched whole and in any case; a hyphen parts words as a space does. */
export function loadedWordsIn(
  title: string,
  loaded: { readonly [word: string]: string | undefined },
): { readonly word: string; readonly advice: string }[] {
  const words = inWords(title)
  return Object.entries(loaded).flatMap(([word, advice]) =>
    words.includes(inWords(word)) ? { word, advice: advice ?? 'leave it out' } : [],
  )
}

/** The words of a text, in lower case, each between single spaces. */
function inWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}
