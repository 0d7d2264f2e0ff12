import { defineRule } from '../../rule'
import { southernSupporter } from '../supporters'

export default defineRule({
  id: 'support/south-supporter',
  severity: 'info',
  check(context) {
    const supporter = southernSupporter(context)
    if (!supporter) return
    const country = context.catalogues.countries.printName(supporter.country, context.entry.language)
    context.report('support/south-supporter', { path: supporter.by.path }, { country })
  },
})
