import assert from 'node:assert/strict'
import { claimedByHeading } from '../../../server/src/core/criteria/headings'
import { CRITERIA } from '../../../server/src/core/model/criteria-fields'
import { assessmentOf, assessText, spoken } from '../../support/criteria'

/** Which criteria are claimed, and by what: `sustainable criteria section`. */
function claims(text: string): string[] {
  return assessText(text)
    .assessments.filter((one) => one.claims.length > 0)
    .map((one) => [one.criterion, ...one.claims.map(({ by }) => by)].join(' '))
}

const quote = (text: string) => spoken(assessmentOf('sustainable', text).conditions[0]!)

const why = (fields: string) => `sections:\n  - kind: why\n    ${fields}\n    text: It goes on.\n`

describe('claims', () => {
  it('are made under criteria, by a section’s list and by a heading without one', () => {
    assert.deepEqual(claims('criteria: {innovative: New.}'), ['innovative criteria'])
    assert.deepEqual(claims(why('criteria: [replicable, sustainable]')), [
      'replicable section',
      'sustainable section',
    ])
    assert.deepEqual(claims(why('heading: Why is it replicable?')), ['replicable heading'])
  })

  it('stand beside each other', () => {
    assert.deepEqual(claims(`criteria: {sustainable: It goes on.}\n${why('criteria: [sustainable]')}`), [
      'sustainable criteria section',
    ])
  })

  it('are the list’s where there is one, whatever the heading says', () => {
    assert.deepEqual(claims(why('heading: Why is it innovative?\n    criteria: [sustainable]')), [
      'sustainable section',
    ])
  })

  it('are not made by the heading of another section', () => {
    assert.deepEqual(claims('sections: [{kind: impact, heading: A sustainable impact, text: Big.}]'), [])
  })

  it('of no criterion count for nothing', () => {
    assert.deepEqual(claims(why('criteria: [lasting]')), [])
  })

  it('need words: a list, an empty text and a section without one are no evidence', () => {
    const lists = 'criteria: {sustainable: {basis: [capacity]}}'
    for (const text of [lists, 'criteria: {sustainable: ""}', 'criteria: {sustainable: }']) {
      assert.equal(assessmentOf('sustainable', text).verdict, 'unsupported', text)
    }
    assert.equal(
      assessmentOf('sustainable', 'sections: [{kind: why, criteria: [sustainable]}]').verdict,
      'unsupported',
    )
    assert.equal(assessmentOf('sustainable', `${lists}\n${why('criteria: [sustainable]')}`).verdict, 'met')
  })

  it('have the text of a part for evidence where the section has none', () => {
    const text =
      'sections: [{kind: why, criteria: [sustainable], parts: [{heading: One}, {text: It goes on.}]}]'
    assert.equal(quote(text), '“It goes on.”')
  })
})

describe('headings', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['Why is this South-South practice sustainable and innovative?', 'sustainable innovative'],
    ['Why are these South-South practices effective and replicable?', 'replicable'],
    ['Why is this knowledge sharing practice replicable?', 'replicable'],
    ['Why does SSTC have a comparative advantage in supporting IPEP?', ''],
    ['Horizontal and triangular cooperation', 'horizontal triangular'],
    ['Adaptability', 'replicable'],
    ['Pourquoi cette pratique Sud-Sud est-elle durable et reproductible ?', 'sustainable replicable'],
    ['Une pratique innovante, horizontale et pérenne', 'innovative horizontal sustainable'],
    ['¿Por qué es sostenible y replicable esta práctica Sur-Sur?', 'sustainable replicable'],
    ['Sostenibilidad, innovación y cooperación triangular', 'sustainable innovative triangular'],
    ['Porque é sustentável e replicável esta prática Sul-Sul?', 'sustainable replicable'],
    ['Uma prática inovadora e reproduzível', 'innovative replicable'],
  ]
  for (const [heading, named] of headings) {
    it(heading, () => assert.equal([...claimedByHeading(heading)].join(' '), named))
  }
})

describe('the quotation', () => {
  it('is the first sentence of what stands under criteria, without Markdown and marks', () => {
    const text =
      'criteria:\n  sustainable: |\n    The **union**[^zctu] goes on ([report](http://a.org)).\n    It pays for it.\n'
    assert.equal(quote(text), '“The union goes on (report).”')
  })

  it('is the sentence of a section that names the criterion', () => {
    const text = why('criteria: [sustainable]').replace(
      'It goes on.',
      'Many came. What lasts is the policy. It works.',
    )
    assert.equal(quote(text), '“What lasts is the policy.”')
  })

  it('is the section’s where the criterion has only results', () => {
    const text = `criteria: {replicable: {results: 40 passed.}}\n${why('criteria: [replicable]')}`
    assert.equal(spoken(assessmentOf('replicable', text).conditions[0]!), '“It goes on.”')
  })

  it('is cut at a word behind 160 characters', () => {
    const found = quote(`criteria:\n  sustainable: ${'Seminars go on and on, '.repeat(20)}`)
    assert.ok(found.length <= 162)
    assert.match(found, /\w,?…”$/)
  })
})

describe('the report', () => {
  it('has all five, in the appendix’s order, of whatever there is', () => {
    for (const text of ['', 'criteria: nonsense', 'criteria: [horizontal]', 'sections: 3', '{']) {
      const { assessments, met } = assessText(text)
      assert.deepEqual(
        assessments.map(({ criterion }) => criterion),
        CRITERIA,
      )
      assert.equal(met, 0)
    }
  })
})
