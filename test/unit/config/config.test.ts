import assert from 'node:assert/strict'
import { resolveConfig } from '../../../server/src/core/config/config'
import type { Setting } from '../../../server/src/core/config/config'
import { readGuide } from '../../../server/src/core/config/guide'
import { check } from '../../../server/src/core/check'
import { parseSource } from '../../../server/src/core/model/source'
import { RULES } from '../../../server/src/core/rules'
import type { Rule } from '../../../server/src/core/rules/rule'
import { inputFor } from '../../support/check'

const rule: Rule = { id: 'contact/missing', severity: 'warning', ready: 'error', check: () => {} }
const guideOf = (text: string) => readGuide(parseSource(text).root)

/** Where severities come from, the weakest first; each says something else. */
const SOURCES = {
  editor: { 'contact/missing': 'hint' },
  guide: guideOf('rules:\n  contact/missing: info\n'),
  commandLine: { 'contact/missing': 'off' },
} as const

describe('the severity of a rule', () => {
  const cases: readonly (readonly [given: (keyof typeof SOURCES)[], ready: boolean, severity: Setting])[] = [
    [[], false, 'warning'],
    [[], true, 'error'],
    [['editor'], false, 'hint'],
    [['editor'], true, 'hint'],
    [['guide'], true, 'info'],
    [['editor', 'guide'], true, 'info'],
    [['commandLine'], true, 'off'],
    [['editor', 'guide', 'commandLine'], true, 'off'],
  ]
  for (const [given, ready, severity] of cases) {
    it(`is that of ${given.at(-1) ?? (ready ? 'an entry that is ready' : 'the rule')}${given.length > 1 ? `, before ${given.slice(0, -1).join(' and ')}` : ''}${given.length && ready ? ', ready or not' : ''}`, () => {
      const sources = Object.fromEntries(given.map((source) => [source, SOURCES[source]]))
      assert.equal(resolveConfig(sources).severityOf(rule, ready), severity)
    })
  }

  it('stays what it is where nobody can do without the rule', () => {
    const always: Rule = { ...rule, severity: 'error', always: true }
    assert.equal(resolveConfig(SOURCES).severityOf(always, false), 'error')
  })

  it('is not changed by words that are no severities, nor for rules that bear the names of other things', () => {
    const guide = guideOf('rules:\n  contact/missing: never\n  constructor: off\n')
    const config = resolveConfig({ guide })
    assert.equal(config.severityOf(rule, false), 'warning')
    assert.equal(config.severityOf({ ...rule, id: 'toString' }, false), 'warning')
  })

  it('is read from quotes and capitals alike? No: only as it is written', () => {
    assert.equal(
      resolveConfig({ guide: guideOf('rules:\n  contact/missing: "off"\n') }).severityOf(rule, false),
      'off',
    )
    assert.equal(
      resolveConfig({ guide: guideOf('rules:\n  contact/missing: Off\n') }).severityOf(rule, false),
      'warning',
    )
  })
})

describe('a comment', () => {
  const entry = (status: string, comment = '') => `id: a
pillar: employment
status: ${status}
${comment}title: Training exchange
sections:
  - kind: description
    text: Two institutes exchange their trainers.
`
  /** How much a missing contact weighs; undefined where nothing is said. */
  const weight = (text: string, settings: Record<string, Setting> = {}, guide = '') => {
    const input = inputFor(text, { settings, guide })
    const { findings } = check(
      input,
      RULES.filter(({ id }) => id === 'contact/missing' || id === 'suppression/unused'),
    )
    return findings.find(({ finding }) => finding.rule === 'contact/missing')?.severity
  }
  const silence = '# sstc-disable contact/missing\n'

  it('wins over every setting', () => {
    const guide = 'rules:\n  contact/missing: info\n'
    assert.equal(weight(entry('draft')), 'warning')
    assert.equal(weight(entry('ready')), 'error')
    assert.equal(weight(entry('ready'), {}, guide), 'info')
    assert.equal(weight(entry('ready'), { 'contact/missing': 'error' }, guide), 'error')
    // The finding stands at the sections, behind which the contact would come.
    const silenced = entry('ready').replace('sections:', `${silence}sections:`)
    assert.equal(weight(silenced), undefined)
    assert.equal(weight(silenced, { 'contact/missing': 'error' }, guide), undefined)
  })

  it('covers only what stands below it', () => {
    assert.equal(weight(entry('draft', silence)), 'warning')
  })
})
