import assert from 'node:assert/strict'
import { claimedByHeading } from '../../../server/src/core/criteria/headings'
import { HEADINGS } from '../../../server/src/core/i18n/headings'
import { LANGUAGES } from '../../../server/src/core/i18n/language'
import { CRITERIA } from '../../../server/src/core/model/criteria-fields'

describe('render: headings', () => {
  it('ask why, in the order of the criteria', () => {
    const why = (criteria: readonly (typeof CRITERIA)[number][]) =>
      LANGUAGES.map((language) => HEADINGS[language].sections.why(criteria))
    assert.deepEqual(why(['sustainable', 'replicable']), [
      'Why is this South-South practice sustainable and replicable?',
      'Pourquoi cette pratique Sud-Sud est-elle durable et reproductible\u00a0?',
      '¿Por qué es sostenible y replicable esta práctica Sur-Sur?',
      'Por que esta prática Sul-Sul é sustentável e replicável?',
    ])
    assert.deepEqual(why(['horizontal', 'sustainable', 'innovative']), [
      'Why is this South-South practice horizontal, sustainable and innovative?',
      'Pourquoi cette pratique Sud-Sud est-elle horizontale, durable et innovante\u00a0?',
      '¿Por qué es horizontal, sostenible e innovadora esta práctica Sur-Sur?',
      'Por que esta prática Sul-Sul é horizontal, sustentável e inovadora?',
    ])
    assert.deepEqual(why([]), [
      'Why is this South-South practice a good practice?',
      'Pourquoi cette pratique Sud-Sud est-elle une bonne pratique\u00a0?',
      '¿Por qué es esta práctica Sur-Sur una buena práctica?',
      'Por que esta prática Sul-Sul é uma boa prática?',
    ])
  })

  it('are understood by those who read claims from headings', () => {
    for (const language of LANGUAGES) {
      const heading = HEADINGS[language].sections.why(CRITERIA)
      assert.deepEqual([...claimedByHeading(heading)], [...CRITERIA], heading)
      assert.deepEqual([...claimedByHeading(HEADINGS[language].sections.why([]))], [])
    }
  })

  it('are there in every language, and in its own words', () => {
    const words = (value: unknown): string[] => {
      if (typeof value === 'string') return [value]
      return value && typeof value === 'object' ? Object.values(value).flatMap(words) : []
    }
    for (const language of LANGUAGES) {
      for (const text of words(HEADINGS[language])) assert.match(text, /\S/)
      assert.equal(new Set(HEADINGS[language].dates.months).size, 12)
    }
    const titles = LANGUAGES.map((language) => HEADINGS[language].pillars.employment)
    assert.equal(new Set(titles).size, LANGUAGES.length)
  })
})
