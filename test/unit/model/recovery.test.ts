import assert from 'node:assert/strict'
import { parseSource } from '../../../server/src/core/model/source'
import { toData } from '../../../server/src/core/model/tree'
import { applyEdits } from '../../../server/src/core/text/edits'

/**
 * What stands in an editor while somebody types, pastes or merges: the text, what is understood of it all the same, and what
 * is said. A text is given as its lines; `→` stands for a tab, `_` at a line’s beginning for a no-break space.
 */
interface Broken {
  readonly text: readonly string[]
  /** Absent: of no interest. */
  readonly data?: unknown
  /** `kind.variant “words”`, in order. */
  readonly problems: readonly string[]
  /** What the first problem’s remedy makes of it. */
  readonly mended?: readonly string[]
}

const TYPING: Record<string, Broken> = {
  'a field being typed at the margin': {
    text: ['id: a', 'sta', 'title: b'],
    data: { id: 'a', title: 'b' },
    problems: ['half-typed “sta”'],
  },
  'a field being typed at the end': {
    text: ['id: a', 'title: b', 's'],
    data: { id: 'a', title: 'b' },
    problems: ['half-typed “s”'],
  },
  'a field being typed in front': {
    text: ['i', 'title: b'],
    data: { title: 'b' },
    problems: ['half-typed “i”'],
  },
  'a field being typed among others': {
    text: ['contact:', '  organization: ILO', '  ema', '  phone: b', 'title: c'],
    data: { contact: { organization: 'ILO', phone: 'b' }, title: 'c' },
    problems: ['half-typed “ema”'],
  },
  'a first field being typed': {
    text: ['contact:', '  ema', '  phone: b'],
    data: { contact: { phone: 'b' } },
    problems: ['half-typed “ema”'],
  },
  'the only field being typed': {
    text: ['contact:', '  ema', 'id: a'],
    data: { contact: 'ema', id: 'a' },
    problems: [],
  },
  'a field of an item being typed': {
    text: ['sections:', '  - kind: why', '    te', '  - kind: scope'],
    data: { sections: [{ kind: 'why' }, { kind: 'scope' }] },
    problems: ['half-typed “te”'],
  },
  'a field without its colon': {
    text: ['id: a', 'contact', '  email: b', '  phone: c', 'title: d'],
    data: { id: 'a', title: 'd' },
    problems: ['half-typed.colon “contact”'],
    mended: ['id: a', 'contact:', '  email: b', '  phone: c', 'title: d'],
  },
  'a colon without its field': {
    text: ['id: a', ': b', 'title: c'],
    data: { id: 'a', title: 'c' },
    problems: ['half-typed.name “:”'],
  },
  'a field just named': {
    text: ['id: a', 'title:', 'pillar: b'],
    data: { id: 'a', title: null, pillar: 'b' },
    problems: [],
  },
  'no space behind the colon': {
    text: ['id:a', 'title: b'],
    data: { title: 'b' },
    problems: ['space-after-colon “id:”'],
    mended: ['id: a', 'title: b'],
  },
  'no space behind the colon, further in': {
    text: ['contact:', '  email:a@b.ch', '  phone: c'],
    data: { contact: { phone: 'c' } },
    problems: ['space-after-colon “email:”'],
    mended: ['contact:', '  email: a@b.ch', '  phone: c'],
  },
  'no space behind the colon of an item': {
    text: ['countries:', '  - country:Kenya', '    role: host'],
    problems: ['space-after-colon “country:”'],
    mended: ['countries:', '  - country: Kenya', '    role: host'],
  },
  'no space behind a colon between braces': {
    text: ['support: [{by:ILO}]'],
    problems: ['space-after-colon “by:”'],
    mended: ['support: [{by: ILO}]'],
  },
  'an address is no field': { text: ['information:', '  - mailto:a@b.ch', '  - http://b.ch'], problems: [] },
  'a space before the colon only': {
    text: ['title: a', 'id :b'],
    problems: ['space-after-colon “id :”'],
    mended: ['title: a', 'id: b'],
  },
  'another sign for the colon': {
    text: ['title：a', 'id: b', 'order = 3'],
    data: { id: 'b' },
    problems: ['space-after-colon.sign “title：”', 'space-after-colon.sign “order =”'],
    mended: ['title: a', 'id: b', 'order = 3'],
  },
  'an item just begun': {
    text: ['countries:', '  - Kenya', '  -'],
    data: { countries: ['Kenya', null] },
    problems: [],
  },
  'no space behind the dash': {
    text: ['countries:', '  -Kenya', '  -Uganda', 'id: a'],
    data: { countries: null, id: 'a' },
    problems: ['list-item.space “-Kenya”'],
    mended: ['countries:', '  - Kenya', '  - Uganda', 'id: a'],
  },
  'no space behind the dash at the margin': {
    text: ['countries:', '-Kenya', '-Uganda'],
    problems: ['list-item.space “-Kenya”'],
    mended: ['countries:', '- Kenya', '- Uganda'],
  },
  'a text that begins with a dash': {
    text: ['title: -ism', 'id: -1'],
    data: { title: '-ism', id: -1 },
    problems: [],
  },
  'bullets for dashes': {
    text: ['countries:', '  * Kenya', '  * Uganda'],
    problems: ['list-item.sign “*”'],
    mended: ['countries:', '  - Kenya', '  - Uganda'],
  },
  'an item without its dash': {
    text: ['countries:', '  - Kenya', '  Uganda', '  - Zambia'],
    data: { countries: ['Kenya', 'Zambia'] },
    problems: ['list-item.missing “Uganda”'],
    mended: ['countries:', '  - Kenya', '  - Uganda', '  - Zambia'],
  },
  'an item without its dash, with fields': {
    text: ['countries:', '  - country: Kenya', '  country: Uganda', '    role: host'],
    problems: ['list-item.missing “country: Uganda”'],
    mended: ['countries:', '  - country: Kenya', '  - country: Uganda', '    role: host'],
  },
  'a first item without its dash': {
    text: ['countries:', '  country: Kenya', '  role: host', '  - country: Uganda', '    role: host'],
    problems: ['list-item.missing “country: Kenya”'],
    mended: ['countries:', '  - country: Kenya', '    role: host', '  - country: Uganda', '    role: host'],
  },
  'a first item beside the name': {
    text: ['countries: Kenya', '- Uganda', '- Zambia'],
    problems: ['list-item.first “Kenya”'],
    mended: ['countries:', '- Kenya', '- Uganda', '- Zambia'],
  },
  'a dash among fields': {
    text: ['contact:', '  organization: ILO', '  - email: a@b.ch'],
    problems: ['list-item.stray “-”'],
    mended: ['contact:', '  organization: ILO', '  email: a@b.ch'],
  },
}

const QUOTES: Record<string, Broken> = {
  'a colon': {
    text: ['title: Kenya, Uganda: a policy', 'id: a'],
    data: { title: 'Kenya, Uganda: a policy', id: 'a' },
    problems: ['colon “:”'],
    mended: ['title: "Kenya, Uganda: a policy"', 'id: a'],
  },
  'two colons and a remark': {
    text: ['title: a: b: c # d'],
    data: { title: 'a: b: c' },
    problems: ['colon “:”'],
    mended: ['title: "a: b: c" # d'],
  },
  'a colon at the end': {
    text: ['title: The following:', 'id: a'],
    data: { title: 'The following:', id: 'a' },
    problems: ['colon “:”'],
  },
  'a colon in the second line': {
    text: ['title: Kenya', '  and Uganda: a policy', 'id: a'],
    data: { title: 'Kenya and Uganda: a policy', id: 'a' },
    problems: ['colon “:”'],
    mended: ['title: "Kenya', '  and Uganda: a policy"', 'id: a'],
  },
  'colons in a long text': {
    text: ['text: One line of it', '  and another: more', '', '  A paragraph: the last', 'id: a'],
    data: { text: 'One line of it and another: more\nA paragraph: the last', id: 'a' },
    problems: ['block-text.lines “:”'],
    mended: ['text: |', '  One line of it', '  and another: more', '', '  A paragraph: the last', 'id: a'],
  },
  'a text below its field, with a colon': {
    text: ['text:', '  One line of it.', '', '  Result: it works.', 'id: a'],
    data: { text: 'One line of it.\nResult: it works.', id: 'a' },
    problems: ['block-text.lines “:”'],
    mended: ['text: |', '  One line of it.', '', '  Result: it works.', 'id: a'],
  },
  'text behind the sign of block text': {
    text: ['text: | One line', '  and another', 'id: a'],
    data: { text: 'One line and another', id: 'a' },
    problems: ['block-text “One line”'],
    mended: ['text: |', '  One line', '  and another', 'id: a'],
  },
  'a quotation mark too few': {
    text: ['title: "Kenya', 'id: a', 'phone: "+41"'],
    data: { title: '"Kenya', id: 'a', phone: '+41' },
    problems: ['quotes.open “"Kenya”'],
    mended: ['title: "Kenya"', 'id: a', 'phone: "+41"'],
  },
  'a quotation mark too few in a list': {
    text: ['information:', '  - "See here', '  - "There"'],
    problems: ['quotes.open “"See here”'],
    mended: ['information:', '  - "See here"', '  - "There"'],
  },
  'a quotation mark too few between brackets': {
    text: ['programmes: ["IPEC, EIIP]', 'id: a'],
    problems: ['quotes.open “"IPEC”'],
    mended: ['programmes: ["IPEC", EIIP]', 'id: a'],
  },
  'an apostrophe at the beginning': {
    text: ["title: 'It's", 'id: a'],
    problems: ["quotes “'It's”"],
    mended: ['title: "It\'s"', 'id: a'],
  },
  'quotation marks within their like': {
    text: ['title: "The "Rise" of the South"'],
    problems: ['quotes “"The "Rise" of the South"”'],
    mended: ['title: "The \\"Rise\\" of the South"'],
  },
  'quotation marks around a word only': {
    text: ['title: "Rise" of "the South"'],
    problems: ['quotes “"Rise" of "the South"”'],
    mended: ['title: "\\"Rise\\" of \\"the South\\""'],
  },
  'a quoted text that goes on at the margin': {
    text: ['title: "Kenya', 'and Uganda"', 'id: a'],
    data: { title: 'Kenya and Uganda', id: 'a' },
    problems: ['indentation.outside “and Uganda"”'],
    mended: ['title: "Kenya', '  and Uganda"', 'id: a'],
  },
  'a sign with a meaning': {
    text: ['title: [Draft] a', 'order: @b', 'id: *c* d'],
    data: { title: '[Draft] a', order: '@b', id: '*c* d' },
    problems: ['special-character “[Draft] a”', 'special-character “@b”', 'special-character “*c* d”'],
    mended: ['title: "[Draft] a"', 'order: @b', 'id: *c* d'],
  },
  'a name nobody has': {
    text: ['title: *draft', 'id: &Co b'],
    data: { title: '*draft', id: 'b' },
    problems: ['alias.undefined “*draft”', 'unused-anchor “&Co”'],
    mended: ['title: "*draft"', 'id: &Co b'],
  },
  'an open bracket': {
    text: ['sdgs: [8.7, 16', 'programmes: [IPEC]'],
    data: { sdgs: [8.7, 16], programmes: ['IPEC'] },
    problems: ['brackets “[”'],
    mended: ['sdgs: [8.7, 16]', 'programmes: [IPEC]'],
  },
  'an open bracket with a remark behind': {
    text: ['sdgs: [8.7, 16 # two', 'id: a'],
    problems: ['brackets “[”'],
    mended: ['sdgs: [8.7, 16] # two', 'id: a'],
  },
  'a bracket of the other kind': {
    text: ['sdgs: [8.7, 16}'],
    problems: ['brackets “[”'],
    mended: ['sdgs: [8.7, 16]'],
  },
  'a list between brackets that is not indented': {
    text: ['sdgs: [8.7,', '16]', 'id: a'],
    data: { sdgs: [8.7, 16], id: 'a' },
    problems: ['indentation.outside “16]”'],
    mended: ['sdgs: [8.7,', '  16]', 'id: a'],
  },
}

const PASTED: Record<string, Broken> = {
  'a text at the margin': {
    text: [
      'sections:',
      '  - text: |',
      '      One.',
      '',
      'Two of them: here.',
      '- a point',
      '',
      'Three.',
      'id: a',
    ],
    problems: ['indentation.outside “Two of them: here.”'],
    mended: [
      'sections:',
      '  - text: |',
      '      One.',
      '',
      '      Two of them: here.',
      '      - a point',
      '',
      '      Three.',
      'id: a',
    ],
  },
  'all of a text at the margin': {
    text: ['sections:', '  - text: |', 'One line of it', 'and another.', 'contact:', '  email: a'],
    data: { sections: [{ text: 'One line of it and another.' }], contact: { email: 'a' } },
    problems: ['indentation.outside “One line of it”'],
    mended: [
      'sections:',
      '  - text: |',
      '      One line of it',
      '      and another.',
      'contact:',
      '  email: a',
    ],
  },
  'a line of a text too far left': {
    text: ['a:', '  - text: |', '      one', '    two', '      three', 'id: b'],
    problems: ['indentation.outside “two”'],
    mended: ['a:', '  - text: |', '      one', '      two', '      three', 'id: b'],
  },
  'a heading with hyphens below': {
    text: ['text: |', '  One', '', '-----', 'id: a'],
    problems: ['indentation.outside “-----”'],
    mended: ['text: |', '  One', '', '  -----', 'id: a'],
  },
  'a rule across the page': {
    text: ['text: |', '  One', '---', '  Two', 'id: a'],
    problems: ['several-documents.line “---”'],
    mended: ['text: |', '  One', '  Two', 'id: a'],
  },
  'a paragraph with its first line further in': {
    text: ['text: |', '      One', '  two', '  three'],
    problems: ['indentation.text “One”'],
    mended: ['text: |', '  One', '  two', '  three'],
  },
  tabs: {
    text: ['contact:', '→email: a', '→phone: b'],
    data: { contact: { email: 'a', phone: 'b' } },
    problems: ['tab “→”'],
    mended: ['contact:', '  email: a', '  phone: b'],
  },
  'a tab among spaces': {
    text: ['sections:', '  - kind: why', '→text: a'],
    problems: ['tab “→”'],
    mended: ['sections:', '  - kind: why', '    text: a'],
  },
  'an empty line with a tab in a text': {
    text: ['text: |', '  One', '→', '  two'],
    problems: ['tab “→”'],
    mended: ['text: |', '  One', '', '  two'],
  },
  'no-break spaces': {
    text: ['contact:', '__email: a', '__phone: b'],
    data: { contact: { email: 'a', phone: 'b' } },
    problems: ['no-break-space “__”'],
    mended: ['contact:', '  email: a', '  phone: b'],
  },
  'a merge left over': {
    text: ['id: a', '<<<<<<< HEAD', 'title: b', '=======', 'title: c', '>>>>>>> x', 'order: d e: f'],
    problems: ['conflict “<<<<<<< HEAD”'],
  },
  'a merge half done': {
    text: ['id: a', 'title: b', '=======', 'order: 1', '>>>>>>> x'],
    data: { id: 'a', title: 'b', order: 1 },
    problems: ['conflict.rest “=======”'],
    mended: ['id: a', 'title: b', 'order: 1', ''],
  },
  'a field twice': { text: ['id: a', 'id: b'], data: { id: 'a' }, problems: ['duplicate-field “id”'] },
  'an item that begins again': {
    text: ['s:', '  - kind: a', '    text: b', '    kind: c', '    text: d'],
    problems: ['duplicate-field.item “kind”'],
    mended: ['s:', '  - kind: a', '    text: b', '  - kind: c', '    text: d'],
  },
}

const MOVED: Record<string, Broken> = {
  'a field too far right': {
    text: ['contact:', '  organization: a', '    email: b', '    phone: c', 'id: d'],
    data: { contact: { organization: 'a', email: 'b', phone: 'c' }, id: 'd' },
    problems: ['indentation “email: b”'],
    mended: ['contact:', '  organization: a', '  email: b', '  phone: c', 'id: d'],
  },
  'a field of the entry too far right': {
    text: ['id: a', '  title: b', 'order: 1'],
    data: { id: 'a', title: 'b', order: 1 },
    problems: ['indentation “title: b”'],
    mended: ['id: a', 'title: b', 'order: 1'],
  },
  'the first field too far right': {
    text: [' id: a', 'title: b'],
    data: { id: 'a', title: 'b' },
    problems: ['indentation “id: a”'],
    mended: ['id: a', 'title: b'],
  },
  'fields too far left': {
    text: ['contact:', '    organization: a', '  email: b', '  phone: c'],
    problems: ['indentation “email: b”'],
    mended: ['contact:', '    organization: a', '    email: b', '    phone: c'],
  },
  'a field of an item too far left': {
    text: ['s:', '  - kind: a', '   text: b', '  - kind: c'],
    problems: ['indentation “text: b”'],
    mended: ['s:', '  - kind: a', '    text: b', '  - kind: c'],
  },
  'a field of an item at the margin': {
    text: ['s:', '  - kind: a', 'heading: b', '    text: c', '  - kind: d'],
    problems: ['indentation “heading: b”'],
    mended: ['s:', '  - kind: a', '    heading: b', '    text: c', '  - kind: d'],
  },
  'a text of an item at the margin': {
    text: ['s:', '  - kind: a', 'text: |', '      b', '  - kind: d'],
    problems: ['indentation “text: |”'],
    mended: ['s:', '  - kind: a', '    text: |', '      b', '  - kind: d'],
  },
  'a first field at the margin': {
    text: ['dates:', 'label: a', '  from: 2006', '  to: 2010'],
    problems: ['indentation “label: a”'],
    mended: ['dates:', '  label: a', '  from: 2006', '  to: 2010'],
  },
  'an item too far right': {
    text: ['c:', '  - Kenya', '   - Uganda', '  - Zambia'],
    data: { c: ['Kenya', 'Uganda', 'Zambia'] },
    problems: ['indentation “- Uganda”'],
    mended: ['c:', '  - Kenya', '  - Uganda', '  - Zambia'],
  },
  'an item too far left': {
    text: ['c:', '   - Kenya', '  - Uganda', '   - Zambia'],
    problems: ['indentation “- Uganda”'],
    mended: ['c:', '   - Kenya', '   - Uganda', '   - Zambia'],
  },
  'a first item too far left': {
    text: ['c:', '- country: Kenya', '    role: host', '  - country: Uganda', '    role: host'],
    problems: ['indentation “- country: Kenya”'],
    mended: ['c:', '  - country: Kenya', '    role: host', '  - country: Uganda', '    role: host'],
  },
  'an item in the column of the fields of another': {
    text: ['c:', '  - country: Kenya', '    role: host', '    - country: Uganda', '      role: host'],
    data: {
      c: [
        { country: 'Kenya', role: 'host' },
        { country: 'Uganda', role: 'host' },
      ],
    },
    problems: ['indentation “- country: Uganda”'],
    mended: ['c:', '  - country: Kenya', '    role: host', '  - country: Uganda', '    role: host'],
  },
  'a field below a text': {
    text: ['c:', '  - Kenya', '    role: host', '  - Uganda'],
    problems: ['indentation.item “role: host”'],
  },
}

for (const [group, cases] of Object.entries({ TYPING, QUOTES, PASTED, MOVED })) {
  describe(`recovery: ${group.toLowerCase()}`, () => {
    for (const [name, { text, data, problems, mended }] of Object.entries(cases)) {
      it(name, () => {
        const written = (lines: readonly string[]) =>
          lines
            .map((line) => line.replace(/^_+/, (marks) => '\u00a0'.repeat(marks.length)).replace(/^→/, '\t'))
            .join('\n')
        const shown = (words: string) => words.replace(/\u00a0/g, '_').replace(/\t/g, '→')
        const given = written(text)
        const source = parseSource(given)
        assert.deepEqual(
          source.problems.map(
            ({ kind, variant, span }) =>
              `${kind}${variant ? `.${variant}` : ''} “${shown(given.slice(...span))}”`,
          ),
          problems,
        )
        if (data !== undefined) assert.deepEqual(toData(source.root), data)
        const { fix } = source.problems[0] ?? {}
        if (mended) {
          assert.ok(fix, 'there is no remedy')
          const after = applyEdits(given, fix)
          assert.equal(after, written(mended))
          assert.ok(parseSource(after).problems.length < source.problems.length)
        }
        // The same at the end of a file, and with the line breaks of Windows.
        for (const other of [`${given}\n`, given.replace(/\n/g, '\r\n')]) {
          const kinds = (one: string) =>
            parseSource(one).problems.map(({ kind, variant }) => `${kind} ${variant}`)
          assert.deepEqual(kinds(other), kinds(given))
        }
      })
    }
  })
}
