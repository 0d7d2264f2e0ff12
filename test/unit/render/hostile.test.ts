import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { FORMATS, printEntry, writeHtml } from '../../../server/src/core/render'
import { writeHtmlDocument } from '../../../server/src/core/render/formats/html-document'
import { writeMarkdown } from '../../../server/src/core/render/formats/markdown'
import { writeText } from '../../../server/src/core/render/formats/text'
import { cssString } from '../../../server/src/core/render/formats/style-print'
import { assertHarmless, tagsOf } from './markup'
import { entryWith, guideOf, print, read, unzip } from './support'

const hostile = readFileSync('test/fixtures/render/hostile.yaml', 'utf8')

describe('render: a hostile entry', () => {
  it('is text in HTML', () => {
    const html = writeHtmlDocument(print(hostile), {
      pictures: () => ({ bytes: new Uint8Array([1]), mediaType: 'text/html"><script>' }),
    })
    assertHarmless(html)
    assertHarmless(writeHtml(print(hostile), { lines: true }))
    assert.equal(html.match(/<\/style/g)?.length, 1)
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/)
    assert.match(html, /\[click\]\(javascript:alert\(2\)\)/)
    assert.match(html, /&lt;img src=x onerror=&quot;alert\(3\)&quot;&gt;/)
    assert.match(html, /\{\{constructor\.constructor\(&#39;alert\(4\)&#39;\)\(\)\}\}/)
  })

  it('is text in Markdown', () => {
    const markdown = writeMarkdown(print(hostile))
    const tokens = new MarkdownIt('commonmark', { html: true }).parse(markdown, {})
    const all = tokens.flatMap((token) => [token, ...(token.children ?? [])])
    assert.deepEqual(
      all.filter(({ type }) => type.startsWith('html')).map(({ content }) => content),
      [],
    )
    for (const token of all) {
      const href = token.attrGet('href') ?? token.attrGet('src')
      if (href !== null) assert.match(String(href), /^(?:https?:\/\/|mailto:|[\w./-]+$)/)
    }
    assert.doesNotMatch(markdown, /\{\{|\{%/)
  })

  it('is text in text and in Word', async () => {
    assert.match(writeText(print(hostile)), /<script>alert\(1\)<\/script>/)
    const write = await FORMATS.docx.load()
    const files = unzip((await write(print(hostile), {})) as Uint8Array)
    for (const [name, xml] of files) if (/\.(?:xml|rels)$/.test(name)) tagsOf(xml.trim())
    const targets = [...files.values()].flatMap(
      (xml) => xml.match(/Target="[^"]*" TargetMode="External"/g) ?? [],
    )
    assert.ok(targets.length > 0)
    for (const target of targets) assert.match(target, /^Target="(?:https?:|mailto:)/)
    assert.match(files.get('word/document.xml')!, /&lt;script&gt;/)
  })

  it('has no character that a file may not hold', async () => {
    const write = await FORMATS.docx.load()
    const files = unzip((await write(print(hostile), {})) as Uint8Array)
    const pages = [
      writeHtml(print(hostile)),
      writeMarkdown(print(hostile)),
      writeText(print(hostile)),
      ...files.values(),
    ]
    for (const page of pages)
      assert.doesNotMatch(page, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  })

  it('cannot hold the program up', () => {
    const pieces = [
      'a.',
      'a@',
      '[',
      '*a ',
      '> ',
      '`',
      '![x]\n',
      '<',
      '_a_ ',
      'http://',
      'www.',
      '(http://a',
      '- ',
      '[a](',
      '**a*',
      'a_',
      ')',
    ]
    for (const piece of pieces) {
      const text = piece.repeat(Math.floor(40_000 / piece.length))
      const page = entryWith(`sections: [{kind: scope, text: ${JSON.stringify(text)}}]`)
      const start = performance.now()
      writeHtml(print(page))
      const time = performance.now() - start
      assert.ok(time < 2000, `${JSON.stringify(piece)} takes ${time.toFixed()} ms`)
    }
  })

  it('can give a guide nothing but text either', () => {
    const text = `title: "</title></style><script>alert(1)</script>"
front: [{heading: "<b>", text: "<script>"}]
chapters: [{pillar: employment, title: "}</style><script>", introduction: "[x](vbscript:x)"}]`
    assertHarmless(writeHtmlDocument(guideOf(text, [read(hostile, '"><script>')]), {}))
  })

  it('cannot leave a string of the style sheet', () => {
    assert.equal(
      cssString('a "b" \\ </style>\n{}'),
      '"a \\22 b\\22  \\5c  \\3c \\2f style\\3e \\a \\7b \\7d "',
    )
  })
})

describe('render: anything at all', () => {
  const nasty = fc.constantFrom(
    ...[
      '<script>',
      '</style>',
      '"',
      "'",
      '&',
      '&lt;',
      '[a](javascript:x)',
      '![f]',
      '![x](http://y)',
      '[^n]',
      '[^',
      '**',
      '_',
      '`',
    ],
    ...[
      '\n',
      '\n\n',
      '- ',
      '> ',
      '1. ',
      '# ',
      '    ',
      'http://a.b/c_d',
      'www.x.org.',
      'a@b.org',
      '<http://e.f>',
      '\\',
      '{{x}}',
    ],
    ...[
      '\u0000',
      '\ud800',
      '\u202e',
      'é',
      '😀',
      ']]>',
      '-->',
      '|',
      '~~',
      '---',
      '===',
      ':',
      'x',
      ' ',
      '[n]: http://z.org',
    ],
  )
  const words = fc
    .array(fc.oneof(nasty, fc.string({ maxLength: 6 })), { maxLength: 14 })
    .map((parts) => parts.join(''))
  const entries = fc
    .record({
      title: words,
      heading: words,
      text: words,
      part: words,
      caption: words,
      item: words,
      note: words,
      unit: words,
    })
    .map((f) => {
      const q = (text: string) => JSON.stringify(text).replace(/[\u007f-\u009f\ud800-\udfff]/g, '')
      return entryWith(`language: fr
sections:
  - {kind: other, heading: ${q(f.heading)}, text: ${q(f.text)}, parts: [{heading: h, text: ${q(f.part)}}]}
figures: [{id: f, image: ${q(f.title)}, alt: ${q(f.note)}, caption: ${q(f.caption)}, source: ${q(f.item)}}]
information: [${q(f.item)}, {text: ${q(f.part)}, url: ${q(f.text)}}]
footnotes: {n: ${q(f.note)}}
`)
        .replace('title: A title', `title: ${q(f.title)}`)
        .replace('email: a@ilo.org', `unit: ${q(f.unit)}, link: ${q(f.note)}, email: ${q(f.text)}`)
    })

  it('makes harmless HTML, well-formed and with every block’s lines within the file', () => {
    fc.assert(
      fc.property(entries, (text) => {
        const html = writeHtml(print(text), { lines: true })
        assertHarmless(html)
        const count = text.split('\n').length
        for (const [, start, end] of html.matchAll(/data-line="(\d+)" data-end="(\d+)"/g)) {
          assert.ok(Number(start) < Number(end) && Number(end) <= count, `${start}-${end} of ${count}`)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same every time, plain data, and the same in every thread', () => {
    fc.assert(
      fc.property(entries, (text) => {
        const printed = print(text)
        assert.deepEqual(JSON.parse(JSON.stringify(printed)), printed)
        assert.deepEqual(print(text), printed)
      }),
      { numRuns: 50 },
    )
  })

  it('makes Markdown that is read as the same words', () => {
    const markdown = new MarkdownIt('commonmark', { html: true })
    const squeeze = (text: string) => text.replace(/[\s\ufffd]+/g, '')
    const line = words.filter((text) => !/\[\^/.test(text))
    fc.assert(
      fc.property(line, (text) => {
        const printed = printEntry(read(`title: ${JSON.stringify(text)}`), { missing: 'omit' })
        const tokens = markdown.parse(writeMarkdown(printed), {})
        const [heading] = tokens
        if (!printed.title) return
        assert.equal(heading?.type, 'heading_open')
        const content = (tokens[1]?.children ?? []).map(
          (token) => token.content || (token.type === 'softbreak' ? ' ' : ''),
        )
        assert.equal(squeeze(content.join('')), squeeze(printed.title))
      }),
      { numRuns: 500 },
    )
  })

  it('is text without an end of its own, and a Word file of well-formed XML', async () => {
    const write = await FORMATS.docx.load()
    await fc.assert(
      fc.asyncProperty(entries, async (text) => {
        assert.match(writeText(print(text)), /\S\n$/)
        const files = unzip((await write(print(text), {})) as Uint8Array)
        for (const [name, xml] of files) {
          if (/\.(?:xml|rels)$/.test(name)) tagsOf(xml.trim())
          assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
        }
      }),
      { numRuns: 25 },
    )
  })
})
