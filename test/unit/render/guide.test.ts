import assert from 'node:assert/strict'
import { plain } from '../../../server/src/core/render/inlines'
import { writeHtml } from '../../../server/src/core/render'
import { writeText } from '../../../server/src/core/render/formats/text'
import { roman } from '../../../server/src/core/render/guide/chapters'
import { entriesOf, inOrder } from '../../../server/src/core/render/guide/entries'
import { tagsOf } from './markup'
import { entryWith, guideOf, ofType, read, sampleGuide, say } from './support'

const entry = (id: string, fields = '') =>
  read(entryWith(fields).replace('id: x', `id: ${id}`), `${id}.practice.yaml`)
const titles = (printed: ReturnType<typeof guideOf>) =>
  ofType(printed, 'heading')
    .filter(({ role }) => ['matter', 'chapter', 'title'].includes(role))
    .map(({ label, children }) => [label, say(children)].filter(Boolean).join(' '))

describe('render: the guide', () => {
  it('has cover, contents, front, chapters, back and indexes in this order', () => {
    const printed = sampleGuide()
    assert.equal(printed.title, 'Good Practices in South-South and Triangular Cooperation')
    assert.deepEqual(
      printed.blocks.map((block) => (block.type === 'group' ? block.role : block.type)),
      [
        ...['cover', 'contents', 'matter', 'matter', 'chapter', 'chapter', 'chapter', 'chapter', 'matter'],
        ...['index', 'index', 'index'],
      ],
    )
  })

  it('lists every heading in its contents, and every line leads to its heading', () => {
    const printed = sampleGuide()
    const [contents] = ofType(printed, 'contents')
    const headings = ofType(printed, 'heading').filter(({ anchor }) => anchor !== undefined)
    assert.deepEqual(
      contents?.items.map(({ label, children, target }) => [label, plain(children), target]),
      headings.map(({ label, children, anchor }) => [label, plain(children), anchor]),
    )
    assert.equal(contents?.items.length, 2 + 4 + 14 + 1 + 3)
    assert.doesNotMatch(JSON.stringify(contents), /"note"|"link"/)
  })

  it('has no link within that leads nowhere, and no id twice', () => {
    const tags = tagsOf(writeHtml(sampleGuide()))
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? [])
    assert.equal(new Set(ids).size, ids.length)
    const targets = tags.flatMap(({ attributes }) => /^#(.*)/.exec(attributes.get('href') ?? '')?.[1] ?? [])
    assert.ok(targets.length > 200)
    for (const target of targets) assert.ok(ids.includes(target), target)
  })

  it('numbers entries by their order, then by id, and chapters by the guide file', () => {
    const printed = guideOf(
      'chapters: [{pillar: social-dialogue}, {pillar: employment, title: "Jobs[^n]"}]\nfootnotes: {n: N}',
      [entry('b', 'order: 7').valueOf() as never, entry('a'), entry('c')],
    )
    assert.deepEqual(titles(printed), [
      'I. South-South Cooperation and Social Dialogue',
      'II. Jobs[1]',
      '1. A title',
      '2. A title',
      '3. A title',
    ])
  })

  it('sorts by order and id', () => {
    const named = (id: string, order: string) => read(`id: ${id}\n${order}`)
    const entries = [
      named('d', ''),
      named('c', 'order: 2'),
      named('b', 'order: 2'),
      named('a', ''),
      named('e', 'order: 1'),
    ]
    assert.deepEqual(
      inOrder(entries).map((one) => one.entry.id?.text),
      ['e', 'b', 'c', 'a', 'd'],
    )
  })

  it('leaves out translations, and nothing else', () => {
    const entries = [entry('a', 'language: fr'), entry('b'), read('id: c\ntitle: No pillar')]
    assert.deepEqual(
      entriesOf(entries, 'en').map((one) => one.entry.id?.text),
      ['b', 'c'],
    )
    const printed = guideOf('title: G', entries)
    assert.deepEqual(
      titles(printed),
      [
        'II. South-South Cooperation, Job Creation and Employment',
        '1. A title',
        '{Pillar: missing|Pillar: missing}',
        '1. No pillar',
        'Index of countries and regions',
      ].slice(0, 4),
    )
  })

  it('numbers footnotes through, each file with its own keys', () => {
    const own = (text: string) =>
      `sections: [{kind: scope, text: "${text}[^n]"}]\nfootnotes: {n: "of ${text}"}`
    const printed = guideOf(
      `front: [{heading: Front, text: "Front[^n]"}]
chapters: [{pillar: employment, introduction: "Intro[^n] and[^m]"}]
back: [{heading: Back, text: "Back[^m]"}]
footnotes: {n: of the guide, m: also}`,
      [entry('a', own('a')), entry('b', own('b'))],
    )
    const notes = ofType(printed, 'notes').map((block) => block.notes.map(({ number }) => number))
    assert.deepEqual(notes, [[1], [2], [3], [4]])
    assert.deepEqual(
      ofType(printed, 'paragraph').map(({ children }) => say(children)),
      ['Front[1]', 'Intro[1] and[2]', 'a[3]', 'b[4]', 'Back[2]'],
    )
  })

  it('indexes countries, regions, programmes and instruments', () => {
    const printed = guideOf('title: G\nlanguage: es', [
      entry(
        'a',
        `language: es
countries: [Brasil, {country: Viet Nam, role: host}, Atlántida]
regions: [{region: PALOP}]
mentioned: [Chile]
support: [{by: USDOL, country: Estados Unidos}, {by: Alguien, country: none}]
programmes: [IPEC, IPEC, unknown]
conventions: [C182, C138]
recommendations: [R202]`,
      ),
      entry('b', 'language: es\ncountries: [Brazil]\nconventions: [C138]'),
    ])
    const indexes = ofType(printed, 'index').map((block) =>
      block.items.map(({ name, targets }) => `${name}: ${targets.map(({ label }) => label).join(', ')}`),
    )
    assert.deepEqual(indexes[0], [
      'Atlántida: II.1',
      'Brasil: II.1, II.2',
      'Estados Unidos: II.1',
      'PALOP: II.1',
      'Viet Nam: II.1',
    ])
    assert.deepEqual(
      indexes[1]?.map((text) => text.replace(/^.* \((\w+)\)/, '$1')),
      ['Alguien: II.1', 'IPEC: II.1', 'USDOL: II.1', 'unknown: II.1'],
    )
    assert.equal(indexes[2]?.length, 3)
    assert.match(indexes[2]![0]!, /138\): II\.1, II\.2$/)
  })

  it('says what is missing', () => {
    const printed = guideOf('front: [{}]\nchapters: [{pillar: employment}]', [])
    assert.match(
      writeText(printed),
      /Title: missing[^]*Heading: missing[^]*Text: missing[^]*Entries: missing/,
    )
    assert.equal(printed.title, '')
  })

  it('counts like the Romans', () => {
    assert.deepEqual([1, 2, 3, 4, 5, 6, 9, 10, 14].map(roman), [
      'I',
      'II',
      'III',
      'IV',
      'V',
      'VI',
      'IX',
      'X',
      'XIV',
    ])
  })
})
