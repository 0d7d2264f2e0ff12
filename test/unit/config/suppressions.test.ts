import assert from 'node:assert/strict'
import { suppressionsOf } from '../../../server/src/core/config/suppressions'
import { parseSource } from '../../../server/src/core/model/source'
import { BASE } from '../../support/rule-docs'
import { checkText } from '../../support/check'

/** What each comment of the text covers. */
function coveredBy(text: string): (string | undefined)[] {
  return suppressionsOf(parseSource(text)).map(({ covers }) => covers && text.slice(...covers))
}

function idsOf(text: string): string[][] {
  return suppressionsOf(parseSource(text)).map(({ rules }) => rules.map(({ id }) => id))
}

describe('a comment that silences a rule', () => {
  const cases: Readonly<Record<string, readonly [text: string, covers: string | undefined]>> = {
    'a field': ['# sstc-disable a/b\nid: x\ntitle: y\n', 'id: x'],
    'a field with all of its lines': [
      'id: x\n# sstc-disable a/b\ncontact:\n  email: a\n\n  phone: b # c\ntitle: y\n',
      'contact:\n  email: a\n\n  phone: b # c',
    ],
    'a field further in': ['contact:\n  # sstc-disable a/b\n  email: a\n  phone: b\n', 'email: a'],
    'a text to its last line, not the field behind it': [
      '# sstc-disable a/b\ntext: |\n  one\n\n  two\n\nid: x\n',
      'text: |\n  one\n\n  two',
    ],
    'an item': ['c:\n  # sstc-disable a/b\n  - Kenya\n  - Uganda\n', '- Kenya'],
    'an item with its fields': [
      'c:\n  # sstc-disable a/b\n  - country: Kenya\n    role: host\n  - Uganda\n',
      '- country: Kenya\n    role: host',
    ],
    'an item in the column of its field': [
      'c:\n# sstc-disable a/b\n- country: Kenya\n  role: host\n- Uganda\n',
      '- country: Kenya\n  role: host',
    ],
    'an item within an item': [
      'c:\n  # sstc-disable a/b\n  - - one\n    - two\n  - three\n',
      '- - one\n    - two',
    ],
    'an empty item': ['c:\n  # sstc-disable a/b\n  -\n  - Uganda\n', '-'],
    'a line between brackets': ['c: [\n  # sstc-disable a/b\n  Kenya,\n  Uganda]\n', 'Kenya,'],
    'a field whose name is in quotes': ['# sstc-disable a/b\n"id": x\n', '"id": x'],
    'across empty lines and other comments': ['# sstc-disable a/b\n\n# why\nid: x\n', 'id: x'],
    'the line, where it cannot be read': ['# sstc-disable a/b\nsta\nid: x\n', 'sta'],
    'nothing, at the end': ['id: x\n# sstc-disable a/b\n', undefined],
  }
  for (const [name, [text, covers]] of Object.entries(cases)) {
    it(`covers ${name}`, () => {
      assert.deepEqual(coveredBy(text), [covers])
      const windows = text.replace(/\n/g, '\r\n')
      assert.deepEqual(coveredBy(windows), [covers?.replace(/\n/g, '\r\n')])
      assert.deepEqual(idsOf(windows), [['a/b']])
    })
  }

  it('may name several rules, and say why', () => {
    assert.deepEqual(idsOf('# sstc-disable a/b, c/d e/f\nid: x\n'), [['a/b', 'c/d', 'e/f']])
    assert.deepEqual(idsOf('  #sstc-disable a/b -- as agreed, by all\nid: x\n'), [['a/b']])
    assert.deepEqual(idsOf('# sstc-disable a/b – as agreed\nid: x\n'), [['a/b']])
    assert.deepEqual(idsOf('# sstc-disable\nid: x\n'), [[]])
    assert.deepEqual(idsOf('# sstc-disabled a/b\nid: x\n'), [])
  })

  it('is no comment in a text', () => {
    for (const text of [
      'text: |\n  # sstc-disable a/b\n  one\n',
      'text: |\n  one\n  # sstc-disable a/b\n',
      'text: >-\n  # sstc-disable a/b\n',
      'text: "one\n  # sstc-disable a/b\n  two"\n',
      'title: one # sstc-disable a/b\n',
    ]) {
      assert.deepEqual(coveredBy(text), [], text)
    }
  })
})

describe('a silenced rule', () => {
  /** The findings of one rule in an entry with `fields` in the place of others. */
  const found = (rule: string, fields: string) => {
    const given = new Set([...fields.matchAll(/^(\w+):/gm)].map((match) => match[1]!))
    const text =
      fields +
      Object.entries(BASE)
        .flatMap(([field, own]) => (given.has(field) ? [] : [own]))
        .join('')
    const { findings } = checkText(text)
    return findings.filter(({ finding }) => finding.rule === rule).map(({ span }) => text.slice(...span))
  }

  it('says nothing of the field and what is below it, and goes on elsewhere', () => {
    assert.deepEqual(found('schema/unknown-field', 'one: a\ntwo: b\n'), ['one', 'two'])
    assert.deepEqual(found('schema/unknown-field', '# sstc-disable schema/unknown-field\none: a\ntwo: b\n'), [
      'two',
    ])
    const contact =
      '# sstc-disable schema/unknown-field\ncontact:\n  email: ilo@ilo.org\n  fax: b\nthree: c\n'
    assert.deepEqual(found('schema/unknown-field', contact), ['three'])
  })

  it('is silenced alone', () => {
    assert.deepEqual(found('schema/empty', '# sstc-disable schema/unknown-field\nstatus:\n'), ['status'])
  })

  it('is silenced where a field is missing at the one beside it', () => {
    const text = 'sections:\n  # sstc-disable schema/missing-field\n  - text: a\n  - text: b\n'
    assert.equal(found('schema/missing-field', text).length, 1)
  })

  it('cannot be one without which nothing can be read', () => {
    assert.deepEqual(
      found(
        'yaml/duplicate-field',
        '# sstc-disable yaml/duplicate-field\norder: 1\n# sstc-disable yaml/duplicate-field\norder: 2\n',
      ),
      ['order'],
    )
  })
})
