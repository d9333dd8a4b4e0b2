/** Recharts paints in portals by these numbers; unnumbered children would lie under its own. */
export const LAYER = {
  rules: 150,
  neutral: 160,
  shades: 180,
  captions: 200,
  stems: 350,
  otherLines: 390,
  line: 400,
  thread: 500,
  milestones: 600,
  notice: 700,
} as const
