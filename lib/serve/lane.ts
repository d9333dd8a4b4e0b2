import { Agent } from 'node:http'

/** How much may be under way at once. */
export type LaneLimits = {
  /** Rendered at the same time; the others wait. */
  readonly atOnce: number
  /** Rendered or waiting. */
  readonly most: number
  /** Of these, asked for by one client. */
  readonly perClient: number
}

/** The limit is reached; the caller may come again. */
export class BusyError extends Error {
  override readonly name = 'BusyError'
}

/** A queue with a limit in all and for each client. */
export function openLane({ atOnce, most, perClient }: LaneLimits) {
  const clients = new Map<string, number>()
  let waiting = 0
  const leave = (client: string) => {
    waiting--
    const left = (clients.get(client) ?? 1) - 1
    if (left > 0) clients.set(client, left)
    else clients.delete(client)
  }
  return {
    agent: new Agent({ keepAlive: true, maxSockets: atOnce }),
    waiting: () => waiting,
    /** Runs a task as one of the lane. @throws BusyError at once when the lane, or the client's share, is full */
    run: async <Result>(client: string, task: () => Promise<Result>): Promise<Result> => {
      const own = clients.get(client) ?? 0
      if (waiting >= most || own >= perClient) throw new BusyError('too many renders are waiting')
      waiting++
      clients.set(client, own + 1)
      try {
        return await task()
      } finally {
        leave(client)
      }
    },
  }
}
export type Lane = ReturnType<typeof openLane>
