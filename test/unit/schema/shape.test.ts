import assert from 'node:assert/strict'
import { parseSource } from '../../../server/src/core/model/source'
import { Fields } from '../../../server/src/core/schema/fields'
import type { DocumentKind } from '../../../server/src/core/schema/fields'
import { meantName, nearest } from '../../../server/src/core/schema/nearest'
import { shapeErrors } from '../../../server/src/core/schema/shape'

const whole = 'id: a\npillar: employment\ntitle: b\nsections: [{kind: why}]\n'

/** `rule.variant path` for each error; the field that is missing in brackets. */
function errorsOf(text: string, kind: DocumentKind = 'practice'): string[] {
  return shapeErrors(parseSource(text).root, kind, new Fields(kind)).map(({ rule, variant, place }) => {
    return `${rule.slice(7)}.${variant} ${place.path.join('/')}${place.missing ? `(${place.missing})` : ''}`
  })
}

describe('the shape of an entry', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'order: 3': [],
    'x-note: [1, {a: b}]\ncontact: {x-fax: 1, email: a@b.ch}': [],
    // Texts that look like something else.
    'title: 1963': [],
    'title: true': [],
    'title: 8.10\nsdgs: [8.10, 16]\ncontact: {phone: 41227996427}': [],
    'id: 007': [],
    'id: 1.5': ['value.pattern id'],
    // One mistake, one error.
    'status:': ['empty.nothing status'],
    'pillar:': ['empty.nothing pillar'],
    'pillar: [employment]': ['type.text pillar'],
    'pillar: {a: b}': ['type.text pillar'],
    'sections: []': ['empty.value sections'],
    'sections: {kind: why, txt: b}': ['type.list sections'],
    'sections: [{kind: why}, {txt: b}]': ['unknown-field.misspelt sections/1/txt'],
    'sections: [{knd: why}]': ['unknown-field.misspelt sections/0/knd'],
    'sections: [{heading: b}]': ['missing-field.item sections/0(kind)'],
    'sections: [{kind: summary, foo: b}]': [
      'unknown-field.inside sections/0/foo',
      'value.choice sections/0/kind',
    ],
    'countries: [{}, , null]': ['missing-field.item countries/0(country)', 'empty.item countries/1'],
    'countries: [[Kenya]]': ['type.text countries/0'],
    'regions: [Africa]': ['type.item regions/0'],
    'support: [{name: ILO}]': ['unknown-field.misspelt support/0/name'],
    'criteria: {horizontal: {forms: knowledge, reason: a}}': [
      'unknown-field.inside criteria/horizontal/reason',
      'type.list criteria/horizontal/forms',
    ],
    'contact: [{mail: a@b.ch}, b]': ['unknown-field.misspelt contact/0/mail', 'type.fields contact/1'],
    'footnotes: {a b: c, d.e: f, g: [h]}': [
      'value.name footnotes/a b',
      'value.name footnotes/d.e',
      'type.text footnotes/g',
    ],
    // Other rules say what is wrong with these.
    'conventions: [138]\nrecommendations: [C1]\nsdgs: [99]\ndates: {from: soon, to: 99999}\ncontact: {email: x}':
      [],
    '__proto__: a\nconstructor: b': ['unknown-field.entry __proto__', 'unknown-field.entry constructor'],
  }
  for (const [text, errors] of Object.entries(cases)) {
    it(text.replace(/\n/g, ' ⏎ '), () => {
      const given = new Set([...text.matchAll(/^([\w-]+):/gm)].map((match) => match[1]!))
      const rest = whole.split('\n').filter((line) => !given.has(line.split(':')[0]!))
      assert.deepEqual(errorsOf(`${text}\n${rest.join('\n')}`), errors)
    })
  }

  it('of nothing but a note: four fields are missing', () => {
    assert.deepEqual(
      errorsOf('x-note: a\n'),
      ['(id)', '(pillar)', '(title)', '(sections)'].map((one) => `missing-field.top ${one}`),
    )
  })

  it('of thousands of mistakes: some hundreds are told', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `key${i}: a\n`).join('')
    const { length } = errorsOf(text)
    assert.ok(length > 100 && length <= 500)
  })
})

describe('the shape of a guide file', () => {
  it('asks for nothing', () => {
    assert.deepEqual(errorsOf('x-note: a', 'guide'), [])
    assert.deepEqual(errorsOf('entries: a.practice.yaml\nyear: 2013', 'guide'), [])
  })

  it('takes no entry’s fields', () => {
    assert.deepEqual(errorsOf('pillar: employment\nfoo: a\nchapters: [{title: a}]', 'guide'), [
      'unknown-field.elsewhere pillar',
      'unknown-field.guide foo',
      'missing-field.item chapters/0(pillar)',
    ])
  })
})

describe('names that are alike', () => {
  it('differ by a slip, or two places', () => {
    assert.equal(nearest('piller', ['title', 'pillar']), 'pillar')
    assert.equal(nearest('titel', ['title', 'tiles']), 'title')
    assert.equal(nearest('PILLAR', ['pillar']), 'pillar')
    assert.equal(nearest('recomendacion', ['recommendations']), 'recommendations')
    assert.equal(nearest('foo', ['title', 'form']), undefined)
    assert.equal(nearest('x', []), undefined)
  })

  it('of a fixed set may also be cut short, or go on', () => {
    const severities = ['error', 'warning', 'info', 'hint', 'off']
    assert.equal(meantName('warn', severities), 'warning')
    assert.equal(meantName('information', severities), 'info')
    assert.equal(
      meantName('Social Protection', ['social-protection', 'social-dialogue']),
      'social-protection',
    )
    assert.equal(meantName('social', ['social-protection', 'social-dialogue']), undefined)
  })
})
