import assert from 'node:assert/strict'
import { fixesFor } from '../../../server/src/core/fixes'
import { say } from '../../../server/src/core/i18n/messages'
import { RULES } from '../../../server/src/core/rules'
import { RULE_DOCS } from '../../../server/src/core/rules/docs'
import { applyEdits } from '../../../server/src/core/text/edits'
import { checkText, describe_, messageOf } from '../../support/check'
import { BASE, readExamples } from '../../support/rule-docs'
import type { Example } from '../../support/rule-docs'

describe('rules', () => {
  it('find nothing in the entry that the examples are completed with', () => {
    const text = Object.values(BASE).join('')
    assert.deepEqual(
      checkText(text).findings.map((one) => describe_(one, text)),
      [],
    )
  })

  for (const rule of RULES) {
    describe(rule.id, () => {
      const doc = RULE_DOCS[rule.id]
      assert.ok(doc, `${rule.id} has no doc.md`)
      const examples = readExamples(doc)

      it('is documented: a title, a summary, why, what to do, and a wrong example', () => {
        assert.match(doc, new RegExp(`^# ${rule.id}\n\n[A-Z“]`))
        assert.match(doc, /^## Why$/m)
        assert.match(doc, /^## What to do$/m)
        assert.ok(examples.some((example) => example.kind === 'wrong'))
      })

      for (const example of examples) {
        it(`${example.kind} example in line ${example.line}`, () => {
          if (example.kind === 'right') isRight(rule.id, example)
          else isWrong(rule.id, example)
        })
      }
    })
  }
})

function found(rule: string, example: Example, text = example.text) {
  return checkText(text, example.situation).findings.filter((one) => one.finding.rule === rule)
}

function isRight(rule: string, example: Example) {
  assert.deepEqual(
    found(rule, example).map((one) => describe_(one, example.text)),
    [],
  )
}

function isWrong(rule: string, example: Example) {
  const { text, situation } = example
  const all = checkText(text, situation)
  const findings = all.findings.filter((one) => one.finding.rule === rule)
  assert.ok(
    findings.length > 0,
    `finds nothing; other rules: ${all.findings.map((one) => describe_(one, text)).join('\n')}`,
  )
  if (example.spans.length) {
    assert.deepEqual(
      findings.map((one) => text.slice(...one.span)),
      example.spans.map((span) => text.slice(...span)),
    )
    assert.deepEqual(
      findings.map((one) => [...one.span]),
      example.spans.map((span) => [...span]),
    )
  }
  assert.deepEqual(
    findings.map((one) => messageOf(one)),
    example.messages,
  )

  const first = findings[0]!
  for (const fix of fixesFor(first, all)) {
    assert.ok(say('en', fix.title, fix.data as never))
    const after = applyEdits(text, fix.edits)
    assert.notEqual(after, text)
    if (!fix.certain) continue
    const left = checkText(after, situation).findings.map((one) => `${one.finding.rule} ${messageOf(one)}`)
    const before = all.findings.map((one) => `${one.finding.rule} ${messageOf(one)}`)
    const gone = before.indexOf(`${rule} ${messageOf(first)}`)
    assert.ok(left.length < before.length, `the remedy leaves its finding:\n${after}\n${left.join('\n')}`)
    const old = before.filter((_, i) => i !== gone)
    assert.deepEqual(
      left.filter((one) => !old.includes(one)),
      [],
      'the remedy adds a finding',
    )
  }
  if (example.fixed !== undefined) {
    const [fix] = fixesFor(first, all)
    assert.ok(fix, 'there is no remedy')
    assert.equal(applyEdits(text, fix.edits), example.fixed)
  }
}
