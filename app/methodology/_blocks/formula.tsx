import { Painted } from '@/app/_site/painted'
import { setFormula } from '@/lib/data/server'

/** A formula in a line of text. @param tex in TeX */
export function Formula({ tex }: { tex: string }) {
  return <Painted as="span" markup={setFormula(tex)} />
}
