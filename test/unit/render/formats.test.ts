import assert from 'node:assert/strict'
import type * as docx from 'docx'
import type * as ours from '../../../server/src/core/render/formats/docx/library'
import { imageSize } from '../../../server/src/core/render/formats/docx/image-size'
import { base64 } from '../../../server/src/core/render/formats/base64'
import { writeHtmlDocument } from '../../../server/src/core/render/formats/html-document'
import { writeMarkdown } from '../../../server/src/core/render/formats/markdown'
import { writeText } from '../../../server/src/core/render/formats/text'
import { FORMATS, isFormat, printEntry, writeHtml } from '../../../server/src/core/render'
import type { Printed } from '../../../server/src/core/render'
import { assertHarmless, tagsOf } from './markup'
import { assertSnapshot, entryWith, pictures, print, sample, sampleGuide, unzip } from './support'

// The options that we declare are options of the package: this must compile.
const options: {
  paragraph: docx.IParagraphOptions
  run: docx.IRunOptions
  styles: docx.IStylesOptions | undefined
  numbering: docx.INumberingOptions | undefined
  section: docx.ISectionPropertiesOptions | undefined
  image: docx.IImageOptions
} = undefined as never as {
  paragraph: Omit<ours.ParagraphOptions, 'children'>
  run: Omit<ours.RunOptions, 'children'>
  styles: ours.DocumentOptions['styles']
  numbering: ours.DocumentOptions['numbering']
  section: ours.DocumentOptions['sections'][number]['properties']
  image: ConstructorParameters<typeof ours.ImageRun>[0]
}
void options

const toDocx = async (printed: Printed) => {
  const write = await FORMATS.docx.load()
  return unzip((await write(printed, { pictures })) as Uint8Array)
}

/** One tag a line; ids that are new every time replaced by what they lead to. */
function normalXml(files: ReadonlyMap<string, string>, name: string): string {
  const targets = new Map<string, string>()
  const rels = files.get(`word/_rels/${name}.xml.rels`) ?? ''
  for (const [tag] of rels.matchAll(/<Relationship [^>]*>/g)) {
    targets.set(/ Id="([^"]*)"/.exec(tag)![1]!, / Target="([^"]*)"/.exec(tag)![1]!)
  }
  return `${files
    .get(`word/${name}.xml`)!
    .replace(/ xmlns:\w+="[^"]*"| mc:Ignorable="[^"]*"/g, '')
    .replace(/ r:(id|embed)="([^"]*)"/g, (_, kind: string, id: string) => ` r:${kind}="${targets.get(id)}"`)
    .replace(/(<\/w:(?:p|sectPr|footnote)>)/g, '$1\n')
    .trim()}\n`
}

describe('render: formats', () => {
  for (const [name, file] of [
    ['II.5', 'my-coop'],
    ['IV.1', 'university-networks'],
  ] as const) {
    describe(file, () => {
      const printed = printEntry(sample(name))

      it('HTML', () => assertSnapshot(`${file}.html`, writeHtml(printed, { lines: true })))
      it('Markdown', () => assertSnapshot(`${file}.md`, writeMarkdown(printed)))
      it('text', () => assertSnapshot(`${file}.txt`, writeText(printed)))
      it('Word', async () => {
        const files = await toDocx(printed)
        assertSnapshot(`${file}.document.xml`, normalXml(files, 'document'))
        assertSnapshot(`${file}.footnotes.xml`, normalXml(files, 'footnotes'))
      })
    })
  }

  it('have names, extensions and media types', () => {
    assert.deepEqual(Object.keys(FORMATS), ['html', 'markdown', 'text', 'docx'])
    assert.deepEqual(
      Object.values(FORMATS).map(({ extension }) => extension),
      ['.html', '.md', '.txt', '.docx'],
    )
    assert.ok(isFormat('docx') && !isFormat('pdf') && !isFormat('toString'))
  })
})

describe('render: Markdown files', () => {
  it('find pictures where the host says', () => {
    const printed = printEntry(sample('II.5'))
    const address = (image: string, file: string | undefined) => `${file?.replace(/[^/]*$/, '')}${image}`
    assert.match(
      writeMarkdown(printed, { address }),
      /\]\(samples\/employment\/images\/my-coop-package\.png\)/,
    )
    assert.doesNotMatch(writeMarkdown(printed, { address: () => undefined }), /!\[/)
    assert.doesNotMatch(writeMarkdown(printed, { address: () => 'javascript:x' }), /javascript/)
  })
})

describe('render: HTML files', () => {
  it('hold all they need, and nothing that acts', () => {
    const html = writeHtmlDocument(printEntry(sample('II.5')), { pictures })
    assertHarmless(html)
    assert.match(html, /<html lang="en">/)
    assert.match(html, /<title>Managing your Agricultural Cooperative – My\.COOP<\/title>/)
    assert.match(html, /<img src="data:image\/png;base64,iVBOR[^"]+" alt="Placeholder/)
    assert.match(html, /@page \{\s*size: A4/)
    assert.match(html, /counter\(page\)/)
    assert.match(html, /default-src &#39;none&#39;/)
    assert.ok(!/src="(?!data:)|data-line| style=|url\(|@import/.test(html))
  })

  it('have one running header for each chapter of a guide', () => {
    const html = writeHtmlDocument(sampleGuide(), {})
    assertHarmless(html)
    assert.equal(html.match(/@page part-\d+:right/g)?.length, 2 + 4 + 1)
    assert.match(html, /content: "IV\\2e {2}South\\2d South Cooperation and Social Dialogue"/)
  })

  it('step down one heading at a time', () => {
    for (const printed of [printEntry(sample('II.1')), sampleGuide()]) {
      const levels = tagsOf(writeHtml(printed)).flatMap(({ name }) =>
        /^h[1-6]$/.test(name) ? Number(name[1]) : [],
      )
      assert.equal(levels[0], 1)
      levels.forEach((level, i) => assert.ok(i === 0 || level <= levels[i - 1]! + 1))
    }
  })

  it('write base 64 as everybody does', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'abcd', '\xff\xfe\xfd']) {
      const bytes = Buffer.from(text, 'latin1')
      assert.equal(base64(bytes), bytes.toString('base64'))
    }
  })
})

describe('render: Word files', () => {
  it('have styles, headings, footnotes, links and pictures', async () => {
    const files = await toDocx(printEntry(sample('II.5')))
    const document = files.get('word/document.xml')!
    const used = [
      ...new Set([...document.matchAll(/<w:(?:p|r)Style w:val="([^"]*)"/g)].map(([, style]) => style)),
    ]
    const defined = [...files.get('word/styles.xml')!.matchAll(/<w:style [^>]*w:styleId="([^"]*)"/g)].map(
      ([, id]) => id,
    )
    for (const style of used) assert.ok(defined.includes(style), style)
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Contact', 'ListParagraph'])
      assert.ok(used.includes(style), style)
    assert.equal(document.match(/<w:footnoteReference /g)?.length, 3)
    assert.match(document, /<w:hyperlink [^>]*r:id=/)
    assert.match(document, /descr="Placeholder for a picture by the ILO/)
    assert.match(files.get('word/styles.xml')!, /w:lang w:val="en-GB"/)
    assert.match(
      files.get('docProps/core.xml')!,
      /<dc:title>Managing your Agricultural Cooperative – My\.COOP<\/dc:title>/,
    )
  })

  it('refer again to a footnote that is marked again', async () => {
    const text = entryWith('sections: [{kind: scope, text: "A[^n] b[^n]"}]\nfootnotes: {n: Once}')
    const document = (await toDocx(print(text))).get('word/document.xml')!
    assert.equal(document.match(/<w:footnoteReference /g)?.length, 1)
    assert.match(document, /w:bookmarkStart [^>]*w:name="note_1"/)
    assert.match(document, /<w:instrText [^>]*> NOTEREF note_1 \\f \\h <\/w:instrText>/)
  })

  it('number lists as the author does', async () => {
    const text = entryWith(
      'sections:\n  - kind: scope\n    text: |\n      3. a\n      4. b\n         - c\n\n      text\n\n      1. d',
    )
    const files = await toDocx(print(text))
    const levels = [
      ...files.get('word/document.xml')!.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g),
    ]
    assert.deepEqual(
      levels.map(([, level]) => level),
      ['0', '0', '1', '0'],
    )
    assert.equal(new Set(levels.map(([, , id]) => id)).size, 3)
    assert.match(files.get('word/numbering.xml')!, /<w:start w:val="3"\/>/)
  })

  it('number a list in a footnote for itself', async () => {
    const text = entryWith(
      'sections:\n  - kind: scope\n    text: |\n      1. a[^n]\n      2. b\nfootnotes:\n  n: |\n    1. c\n    2. d',
    )
    const files = await toDocx(print(text))
    const ids = (name: string) =>
      [...files.get(name)!.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    assert.equal(new Set([...ids('word/document.xml'), ...ids('word/footnotes.xml')]).size, 2)
  })

  it('hold a guide: contents, a section for each chapter, an index that leads to entries', async () => {
    const files = await toDocx(sampleGuide())
    const document = files.get('word/document.xml')!
    assert.match(document, /TOC \\h \\o (?:&quot;|")1-2/)
    assert.equal(document.match(/<w:footnoteReference /g)?.length, 66)
    const bookmarks = [...document.matchAll(/w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(
      ([, name]) => name!,
    )
    assert.equal(new Set(bookmarks).size, bookmarks.length)
    for (const name of bookmarks) assert.match(name, /^[A-Za-z_]\w{0,39}$/)
    const anchors = [...document.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, name]) => name!)
    assert.ok(anchors.length > 100)
    for (const anchor of anchors) assert.ok(bookmarks.includes(anchor), anchor)
    for (const [name, xml] of files) if (/\.(?:xml|rels)$/.test(name)) tagsOf(xml.trim())
  })

  it('know the size of pictures', () => {
    const bytes = (...values: (number | string)[]) =>
      Uint8Array.from(
        values.flatMap((value) => (typeof value === 'number' ? value : [...Buffer.from(value, 'latin1')])),
      )
    assert.deepEqual(imageSize(bytes('\x89PNG\r\n\x1a\n', 0, 0, 0, 13, 'IHDR', 0, 0, 1, 0, 0, 0, 0, 9)), {
      width: 256,
      height: 9,
    })
    assert.deepEqual(imageSize(bytes('GIF89a', 2, 1, 3, 0)), { width: 258, height: 3 })
    const frame = [0xff, 0xc0, 0, 17, 8, 0, 5, 1, 0, 3, 1, 1, 1]
    assert.deepEqual(imageSize(bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, ...frame)), {
      width: 256,
      height: 5,
    })
    for (const bad of [
      bytes(),
      bytes(0xff, 0xd8),
      bytes('GIF89a', 0, 0, 0, 0),
      bytes('<svg/>'),
      bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0),
    ]) {
      assert.equal(imageSize(bad), undefined)
    }
  })
})
