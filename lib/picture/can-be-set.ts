/** What Geist has glyphs for, of what people write in titles: Latin and Cyrillic letters, figures, punctuation. */
const IN_THE_FONT =
  /^[ -~\u00A0-\u00AC\u00AE-\u0113\u0116-\u012B\u012E-\u0137\u0139-\u013E\u0141-\u0148\u014A-\u014D\u0150-\u017E\u01A0\u01A1\u01AF\u01B0\u0218-\u021B\u0400-\u045F\u0490-\u0493\u1E80-\u1E85\u1E9E\u1EA0-\u1EF9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2116\u2122\u2190-\u2193\u2212]*$/u

/** Whether a picture's one font can set a text; what it cannot would come out as empty boxes. */
export function canBeSet(text: string): boolean {
  return IN_THE_FONT.test(text)
}
