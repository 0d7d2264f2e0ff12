import assert from 'node:assert/strict'
import { plain } from '../../../server/src/core/render/inlines'
import { letter } from '../../../server/src/core/render/sections'
import { writeText } from '../../../server/src/core/render/formats/text'
import { entryWith, ofType, print, say } from './support'

const heads = (text: string) =>
  ofType(print(text), 'heading').map(({ label, children }) =>
    [label, say(children)].filter(Boolean).join(' '),
  )
const paragraphs = (text: string) => ofType(print(text), 'paragraph').map(({ children }) => say(children))
const notes = (text: string) =>
  ofType(print(text), 'notes').flatMap((block) => block.notes.map(({ number, blocks }) => [number, blocks]))
const missing = (text: string) => ofType(print(text), 'missing').map((block) => block.text)

describe('render: footnotes', () => {
  it('are numbered in the order of their marks, title first', () => {
    const text = entryWith(`
title: "A title[^c]"
sections:
  - kind: description
    heading: "A heading[^b]"
    text: "One.[^a] Two.[^b]"
figures:
  - {id: f, caption: "A caption[^d]", after: 1}
information: ["More[^e] at www.ilo.org"]
footnotes: {a: Note a, b: Note b, c: Note c, d: Note d, e: Note e, unused: Never}
`).replace('title: A title\n', '')
    assert.deepEqual(heads(text).slice(1, 3), ['1. A title[1]', 'A heading[2]'])
    assert.deepEqual(paragraphs(text), ['One.[3] Two.[2]'])
    const [figure] = ofType(print(text), 'figure')
    assert.equal(say(figure?.caption ?? []), 'A caption[4]')
    assert.deepEqual(
      notes(text).map(([number]) => number),
      [1, 2, 3, 4, 5],
    )
    assert.match(
      writeText(print(text)),
      /\[1\] Note c\n\[2\] Note b\n\[3\] Note a\n\[4\] Note d\n\[5\] Note e\n$/,
    )
  })

  it('keep their number when they are marked again', () => {
    const printed = print(
      entryWith('sections: [{kind: scope, text: "A[^n] b[^n] c[^n]"}]\nfootnotes: {n: Once}'),
    )
    const [paragraph] = ofType(printed, 'paragraph')
    const marks = paragraph?.children.flatMap((inline) => (inline.type === 'note' ? [inline] : []))
    assert.deepEqual(marks, [
      { type: 'note', number: 1, occurrence: 1 },
      { type: 'note', number: 1, occurrence: 2 },
      { type: 'note', number: 1, occurrence: 3 },
    ])
  })

  it('are printed as they stand, and as missing, where there is none', () => {
    const text = entryWith(
      'sections: [{kind: scope, text: "A[^gone] b[^n]"}]\nfootnotes: {n: Here, gone: ""}',
    )
    assert.deepEqual(paragraphs(text), ['A{[^gone]|footnote “gone”: missing} b[1]'])
  })

  it('may point to each other, but not define', () => {
    const text = entryWith(
      'sections: [{kind: scope, text: "A[^n] b[^m]"}]\nfootnotes: {n: "See[^m] and[^o]", m: M, o: O}',
    )
    const [[, blocks]] = notes(text) as [[number, { children: Parameters<typeof say>[0] }[]]]
    assert.equal(say(blocks[0]!.children), 'See[2] and{[^o]|footnote “o”: missing}')
  })

  it('are no marks in code, nor definitions in a text', () => {
    const text = entryWith(
      'sections:\n  - kind: scope\n    text: |\n      `[^n]`\n\n      [^n]: http://www.ilo.org\nfootnotes: {n: Here}',
    )
    assert.deepEqual(paragraphs(text), ['`[^n]`', '[^n]: <http://www.ilo.org|http://www.ilo.org>'])
  })

  it('are links themselves: what holds one is none', () => {
    const text = entryWith(
      'sections: [{kind: scope, text: "[one *two[^n] three*](http://a.org)"}]\nfootnotes: {n: N}',
    )
    assert.deepEqual(paragraphs(text), ['[one *two[1] three*](<http://a.org|http://a.org>)'])
  })
})

describe('render: sections', () => {
  it('have the headings of their kinds, or the author’s own', () => {
    const text = entryWith(`language: es
sections:
  - {kind: description, text: A}
  - {kind: scope, text: B}
  - {kind: impact, text: C}
  - {kind: why, criteria: [innovative, nonsense, innovative], text: D}
  - {kind: why, criteria: [sustainable], heading: "¿Y por qué no?", text: E}
  - {kind: other, heading: Otra cosa, text: F}`)
    assert.deepEqual(heads(text), [
      'II. Cooperación Sur-Sur, creación de puestos de trabajo y empleo',
      '1. A title',
      'Descripción de la buena práctica de CSST',
      'Alcance de la cooperación',
      'Impacto',
      '¿Por qué es innovadora esta práctica Sur-Sur?',
      '¿Y por qué no?',
      'Otra cosa',
      'Contacto',
    ])
  })

  it('have lettered parts', () => {
    const text = entryWith(`sections:
  - kind: advantage
    heading: H
    text: First
    parts: [{heading: One, text: A}, {heading: Two, text: B}]`)
    assert.deepEqual(heads(text).slice(2, 5), ['H', '(a) One', '(b) Two'])
    assert.deepEqual(paragraphs(text), ['First', 'A', 'B'])
    assert.deepEqual([0, 25, 26, 27, 51, 52, 701, 702].map(letter), [
      '(a)',
      '(z)',
      '(aa)',
      '(ab)',
      '(az)',
      '(ba)',
      '(zz)',
      '(aaa)',
    ])
  })

  it('may hold headings, which go below their own', () => {
    const printed = print(
      entryWith('sections:\n  - kind: scope\n    text: |\n      # One\n      ### Three\n      ###### Six'),
    )
    const inner = ofType(printed, 'heading').filter(({ role }) => role === 'inner')
    assert.deepEqual(
      inner.map(({ level }) => level),
      [4, 6, 6],
    )
  })
})

describe('render: figures', () => {
  const order = (figures: string, texts = ['A', 'B', 'C']) =>
    ofTypes(
      print(
        entryWith(`sections:
  - {kind: description, text: "${texts[0]}"}
  - {kind: scope, text: "${texts[1]}"}
  - {kind: why, text: "${texts[2]}"}
figures: ${figures}`),
      ),
    )
  const ofTypes = (printed: ReturnType<typeof print>) => {
    const found: string[] = []
    const visit = (blocks: typeof printed.blocks): void => {
      for (const block of blocks) {
        if (block.type === 'group') visit(block.blocks)
        if (block.type === 'paragraph') found.push(plain(block.children))
        if (block.type === 'figure') found.push(`(${plain(block.caption ?? [])})`)
      }
    }
    visit(printed.blocks)
    return found.join(' ')
  }

  it('stand behind a section’s number or kind, or before the first', () => {
    assert.equal(order('[{id: f, caption: f, after: 0}, {id: g, caption: g, after: 0}]'), '(f) (g) A B C')
    assert.equal(order('[{id: f, caption: f, after: 2}]'), 'A B (f) C')
    assert.equal(
      order('[{id: f, caption: f, after: why}, {id: g, caption: g, after: description}]'),
      'A (g) B C (f)',
    )
  })

  it('stand last where nothing clear is said', () => {
    for (const after of ['', ', after: 9', ', after: impact', ', after: -1', ', after: often']) {
      assert.equal(order(`[{id: f, caption: f${after}}]`), 'A B C (f)')
    }
  })

  it('stand where a text has their mark', () => {
    const texts = ['A', 'B\\n\\n![f]\\n\\nB2\\n![g]\\nB3', 'C']
    assert.equal(order('[{id: f, caption: f, after: 0}, {id: g, caption: g}]', texts), 'A B (f) B2 (g) B3 C')
    assert.equal(order('[{id: f, caption: f}]', ['![f]', 'B', '![gone]']), '(f) B ![gone]')
  })

  it('have a caption and a source, and a picture or none', () => {
    const printed = print(
      entryWith(`language: fr
sections: [{kind: scope, text: A}]
figures:
  - {id: f, image: a/b.jpg, alt: Alt, caption: "*Caption*", source: "OIT, www.ilo.org"}
  - {id: g}`),
      { messages: 'en' },
    )
    const [first, second] = ofType(printed, 'figure')
    assert.deepEqual([first?.image, first?.alt, first?.missing], ['a/b.jpg', 'Alt', undefined])
    assert.equal(say(first?.caption ?? []), '*Caption*')
    assert.equal(say(first?.source ?? []), 'Source\u00a0: OIT, <http://www.ilo.org|www.ilo.org>')
    assert.deepEqual([second?.image, second?.missing], [undefined, 'Picture: missing'])
  })
})

describe('render: information and contact', () => {
  it('print lines of the three forms', () => {
    const printed = print(
      entryWith(`information:
  heading: Read more
  items: ["http://a.org/#", {text: Unit, url: www.b.org}, {url: "javascript:alert(1)"}, "Text *with* www.c.org.", ""]`),
    )
    const [information] = ofType(printed, 'information')
    assert.deepEqual(
      information?.items.map(({ children }) => say(children)),
      [
        '<http://a.org/#|http://a.org/#>',
        'Unit: <http://www.b.org|www.b.org>',
        'javascript:alert(1)',
        'Text *with* <http://www.c.org|www.c.org>.',
      ],
    )
  })

  it('print contacts line by line, in the guide’s order and form', () => {
    const text = entryWith('').replace(/contact: .*\n/, '')
    const printed = print(`${text}contact:
  - {website: www.a.org, phone: "Tel: +41 22", email: a@b.org, name: N, unit: U, organization: O, link: http://l.org}
  - {email: "x y@z", website: "not an address", link: "javascript:x", unit: V}
  - {}`)
    const [block] = ofType(printed, 'contacts')
    assert.deepEqual(
      block?.contacts.map((lines) => lines.map(({ children }) => say(children))),
      [
        [
          'O',
          '<http://l.org|U>',
          'N',
          'Email: <mailto:a@b.org|a@b.org>',
          'Tel: +41 22',
          '<http://www.a.org|www.a.org>',
        ],
        ['V', 'Email: x y@z', 'not an address'],
      ],
    )
  })
})

describe('render: what is missing', () => {
  it('is marked in its place, and never a blank page', () => {
    const printed = print('')
    assert.deepEqual(missing(''), [
      'Pillar: missing',
      'Dates: missing',
      'Sections: missing',
      'Contact: missing',
    ])
    assert.match(
      writeText(printed),
      /^Pillar: missing\n\nTitle: missing\n-+\n\nDates: missing\n\nSections: missing\n\nContact: missing\n$/,
    )
  })

  it('is marked piece by piece', () => {
    const text = entryWith(`sections:
  - {kind: other}
  - kind: advantage
    heading: H
    parts: [{text: T}, {heading: P}]
  - text: no kind`)
    assert.deepEqual(missing(text), ['Description: missing', 'Text: missing', 'Text: missing'])
    assert.deepEqual(heads(text).slice(2, -1), [
      '{Heading: missing|Heading: missing}',
      'H',
      '(a) {Heading: missing|Heading: missing}',
      '(b) P',
      '{Heading: missing|Heading: missing}',
    ])
  })

  it('can be left out', () => {
    const printed = print('title: T\nsections: [{kind: other}]\nfigures: [{id: f}]', { missing: 'omit' })
    assert.doesNotMatch(JSON.stringify(printed), /missing/)
    assert.deepEqual(
      ofType(printed, 'heading').map(({ children }) => plain(children)),
      ['T', ''],
    )
  })

  it('has a number only when it has a place', () => {
    assert.deepEqual(heads('title: T\npillar: social-dialogue'), [
      'IV. South-South Cooperation and Social Dialogue',
      'T',
    ])
  })
})

describe('render: source lines', () => {
  it('say of every block where it is written', () => {
    const text = `id: x
title: "A title"
dates:
  from: 2006
sections:
  - kind: description
    text: |

      First
      paragraph.

      - one
      - two

        deeper
  - heading: Own
    text: >-
      Folded
      words.


      More.
  - kind: scope
    text: "Quoted
      over lines


      and more"
contact:
  unit: U
  email: a@b.org
`
    const lines = text.split('\n')
    const printed = print(text)
    const shown: string[] = []
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit)
      else if (value && typeof value === 'object') {
        const {
          type,
          lines: at,
          children,
        } = value as { type?: string; lines?: [number, number]; children?: never }
        if (at)
          shown.push(
            `${type ?? 'line'} ${children ? say(children) : ''} ${at.join('-')} ${lines[at[0]]!.trim()}`,
          )
        Object.values(value).forEach(visit)
      }
    }
    visit(printed.blocks)
    assert.deepEqual(shown, [
      'heading A title 1-2 title: "A title"',
      'dates  2-4 dates:',
      'group  5-15 - kind: description',
      'heading Description of the SSTC good practice 5-6 - kind: description',
      'paragraph First paragraph. 8-10 First',
      'list  11-15 - one',
      'line  11-12 - one',
      'paragraph one 11-12 - one',
      'line  12-15 - two',
      'paragraph two 12-13 - two',
      'paragraph deeper 14-15 deeper',
      'group  15-22 - heading: Own',
      'heading Own 15-16 - heading: Own',
      'paragraph Folded words. 17-19 Folded',
      'paragraph More. 21-22 More.',
      'group  22-28 - kind: scope',
      'heading Scope of cooperation 22-23 - kind: scope',
      'paragraph Quoted over lines 23-25 text: "Quoted',
      'paragraph and more 27-28 and more"',
      'group  28-31 contact:',
      'heading Contact 28-31 contact:',
      'contacts  28-31 contact:',
      'line U 29-30 unit: U',
      'line Email: <mailto:a@b.org|a@b.org> 30-31 email: a@b.org',
    ])
  })
})
