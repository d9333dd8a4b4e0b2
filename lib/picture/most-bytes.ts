/** Most bytes of a picture that is checked: 4 MB, more than any of ours has. */
export const MOST_PICTURE_BYTES = 4 * 2 ** 20
