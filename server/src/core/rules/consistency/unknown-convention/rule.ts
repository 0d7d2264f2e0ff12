import { defineRule } from '../../rule'
import { instrumentMentions, placeOf } from '../mentions'

export default defineRule({
  id: 'consistency/unknown-convention',
  severity: 'info',
  check(context) {
    for (const one of instrumentMentions(context)) {
      const { code, kind, number } = one.mention
      if (code === undefined)
        context.report(`consistency/unknown-convention.${kind}`, placeOf(one), { number })
    }
  },
})
