import { LANGUAGES } from '../../../i18n/language'
import type { Language } from '../../../i18n/language'
import { defineRule, fix } from '../../rule'
import { wordList } from '../printed'

/** Small words that the other three languages do not have. */
const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordList('the of and with by from which that this were was has have its their they for are been'),
  fr: wordList('les des et dans pour une est avec sur aux cette ont été du par sont leurs qui'),
  es: wordList('el los las y del con una su sus fue han más al ha lo es en'),
  pt: wordList('os em da dos das com uma não ao aos foi são pelo pela um nas seu sua e o'),
}

/** How much of the text is looked at, in characters, and how many words it must have. */
const SAMPLE = 4000
const ENOUGH_WORDS = 60

export default defineRule({
  id: 'language/other-language',
  severity: 'info',
  check({ entry, prose, report }) {
    const texts = prose.flatMap(({ kind, text }) => (kind === 'text' ? [text] : []))
    const words =
      texts
        .join(' ')
        .slice(0, SAMPLE)
        .toLowerCase()
        .match(/[a-zß-ɏ]+/g) ?? []
    if (words.length < ENOUGH_WORDS) return
    const share = (language: Language) =>
      words.filter((word) => COMMON[language].has(word)).length / words.length
    const own = share(entry.language)
    for (const language of LANGUAGES) {
      // English texts full of Spanish names stay far below.
      if (language === entry.language || share(language) < 0.15 || own > 0.08) continue
      if (LANGUAGES.some((other) => share(other) > share(language))) continue
      const place = entry.has('language') ? { path: ['language'] } : (entry.title ?? { path: [] })
      report('language/other-language', { path: place.path }, { language, own: entry.language })
      return
    }
  },
  fix({ data }, { entry }, edit) {
    const language = data['language'] as string
    return [
      entry.has('language')
        ? fix('fix.changeTo', edit.setValue(['language'], language), 'suggestion', { to: language })
        : fix('fix.add', edit.addField([], 'language', language), 'suggestion', {
            field: `language: ${language}`,
          }),
    ]
  },
})
