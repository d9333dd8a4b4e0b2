import { setImmediate } from 'node:timers/promises'

/** Draws made before other requests get their turn. */
const DRAWS_A_TURN = 20

/** All draws of a long run, letting other work through between them. */
export async function drawAll<Draw>(draws: Iterable<Draw>): Promise<Draw[]> {
  const all: Draw[] = []
  for (const draw of draws) {
    all.push(draw)
    if (all.length % DRAWS_A_TURN === 0) await setImmediate()
  }
  return all
}
