import { defineRule } from '../../rule'

/** Words with a colon behind them: “Implementation dates: …”, “Ejecución: …”. */
const LABEL = /^\s*\p{L}[\p{L}\p{M}\s’'/()-]{2,60}[:：]/u

export default defineRule({
  id: 'dates/text-label',
  severity: 'info',
  check({ entry: { dates }, report }) {
    if (dates?.text && !LABEL.test(dates.text.text)) report('dates/text-label', { path: dates.text.path })
  },
})
