/** Parties that have no name of their own. */
export const PARTY_WORDS = { both: 'both sides', other: 'another party' } as const
