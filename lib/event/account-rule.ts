import { adviseName } from './check-registries'
import type { Rule } from './rule'

/** An account is that of one of the two governments. */
export const checkAccounts: Rule = ({ accounts }, { dyad }, say) => {
  const sides = dyad?.sides?.flatMap((side) => side?.code ?? [])
  if (!sides) return
  for (const code of Object.keys(accounts ?? {}))
    if (!sides.includes(code))
      say(
        ['accounts', code],
        `an account of "${code}"`,
        `accounts of ${sides.join(' and ')} alone`,
        adviseName(code, sides, 'dyad.yaml'),
      )
}
