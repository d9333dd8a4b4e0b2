// Three layouts of one table: all columns; class and domain under the title; on a phone everything there but the score.
export const WIDE = 'hidden wide:table-cell'
export const MIDDLE = 'hidden md:table-cell'
