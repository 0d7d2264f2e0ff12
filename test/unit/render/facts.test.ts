import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { printEntry } from '../../../server/src/core/render'
import { writeText } from '../../../server/src/core/render/formats/text'
import type { Printed } from '../../../server/src/core/render'
import { ofType, sample, sampleGuide, SAMPLES, say } from './support'
import type { SampleName } from './support'

/** What the guide of 2013 prints, in its own words. */
interface Facts {
  readonly entry: SampleName
  readonly pillar: string
  readonly title: string
  readonly titleFootnote: number | null
  readonly dates: string
  readonly headings: readonly (readonly [level: number, heading: string])[]
  readonly contact: readonly string[]
  readonly information: readonly string[]
  readonly footnotes: readonly number[]
  readonly figure: string
}

const facts = JSON.parse(readFileSync('test/fixtures/render/guide-facts.json', 'utf8')) as {
  readonly entries: readonly Facts[]
  readonly around: Readonly<Record<string, readonly number[]>>
  readonly addresses: Readonly<Record<string, string>>
}

/** The guide's slips and the printer's liberties: dashes, spaces, the comma between periods, STTC for SSTC. */
function normal(text: string): string {
  return text
    .replace(/[‐-―-]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/, (?=[A-Z][a-z]+ \d{4})/g, '; ')
    .replace(/STTC/g, 'SSTC')
    .trim()
}

/** The label of three entries is “Implementation:” in the guide: fields cannot say that, only a line of the author's own. */
const oneLabel = (text: string) => normal(text).replace(/Implementation:/g, 'Implementation dates:')

const headingsOf = (printed: Printed) =>
  ofType(printed, 'heading')
    .filter(({ role }) => role === 'section' || role === 'part')
    .map(({ label, level, children }) => [
      level - 2,
      normal([label, say(children)].filter(Boolean).join(' ')),
    ])

/** The text without the lines below its headings, in one line. */
const flat = (text: string) => normal(text.replace(/^[=-]+$/gm, ''))

describe('render: the guide’s own practices', () => {
  for (const fact of facts.entries) {
    const { entry: name, title, titleFootnote, headings, contact, information, footnotes, figure } = fact
    describe(name, () => {
      const printed = printEntry(sample(name))
      const text = oneLabel(flat(writeText(printed)))
      const first = footnotes[0] ?? 1
      const number = (guide: number) => guide - first + 1

      it('has the guide’s headings and lettered parts', () => {
        assert.deepEqual(
          headingsOf(printed),
          headings.map(([level, heading]) => [level, normal(heading)]),
        )
      })

      it('has the guide’s dates line', () => {
        const [dates] = ofType(printed, 'dates')
        assert.equal(oneLabel((dates?.label ?? '') + (dates?.value ?? '')), oneLabel(fact.dates))
      })

      it('has the guide’s information and contact', () => {
        const [lines] = ofType(printed, 'information')
        const [contacts] = ofType(printed, 'contacts')
        const printedText = (line: { children: Parameters<typeof say>[0] }) =>
          normal(say(line.children).replace(/<[^|>]*\|([^>]*)>/g, '$1'))
        assert.deepEqual((lines?.items ?? []).map(printedText), information.map(normal))
        assert.deepEqual((contacts?.contacts ?? []).flat().map(printedText), contact.map(normal))
      })

      it('has the guide’s footnotes, in its order', () => {
        const notes = ofType(printed, 'notes').flatMap((block) => block.notes)
        assert.deepEqual(
          notes.map((note) => note.number),
          footnotes.map(number),
        )
        for (const guideNumber of footnotes) {
          const address = facts.addresses[guideNumber]
          if (address === undefined) continue
          const start = `[${number(guideNumber)}] `
          const next = `[${number(guideNumber) + 1}] `
          const from = text.lastIndexOf(start) + start.length
          const to = text.lastIndexOf(next) > from ? text.lastIndexOf(next) : text.length
          assert.equal(
            text.slice(from, to).trim(),
            normal(address).replace(/ /g, ''),
            `footnote ${guideNumber}`,
          )
        }
      })

      it('prints all of it in the guide’s order', () => {
        const [numeral, order] = name.split('.') as [string, string]
        const mark = titleFootnote === null ? '' : `[${number(titleFootnote)}]`
        const expected = [
          `${numeral}. ${fact.pillar}`,
          `${order}. ${title}${mark}`,
          fact.dates,
          ...headings.flatMap(([, heading]) => {
            if (heading === 'Contact') return [heading, ...contact]
            return /^project ?\/initiative information$/i.test(heading)
              ? [heading, ...information]
              : [heading]
          }),
        ].map(oneLabel)
        let at = 0
        for (const piece of expected) {
          const found = text.indexOf(piece, at)
          assert.ok(found >= 0, `“${piece}” is not behind “${text.slice(Math.max(0, at - 60), at)}”`)
          at = found + piece.length
        }
        if (figure) assert.ok(text.includes(normal(figure)))
        const marks = [...text.slice(0, at).matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]))
        assert.deepEqual(marks, footnotes.map(number))
      })
    })
  }

  it('numbers the footnotes of the whole guide as the guide does', () => {
    const printed = sampleGuide()
    const notes = ofType(printed, 'notes').flatMap((block) => block.notes.map((note) => note.number))
    assert.deepEqual(
      notes,
      Array.from({ length: 66 }, (_, i) => i + 1),
    )
    const entries = ofType(printed, 'group').filter(({ role }) => role === 'entry')
    assert.deepEqual(
      entries.map(({ blocks }) =>
        blocks.flatMap((b) => (b.type === 'notes' ? b.notes.map((n) => n.number) : [])),
      ),
      (Object.keys(SAMPLES) as SampleName[]).map(
        (name) => facts.entries.find((one) => one.entry === name)!.footnotes,
      ),
    )
    const around = Object.values(facts.around).flat()
    const outside = ofType(printed, 'group')
      .filter(({ role }) => role === 'matter' || role === 'introduction')
      .flatMap(({ blocks }) =>
        blocks.flatMap((b) => (b.type === 'notes' ? b.notes.map((n) => n.number) : [])),
      )
    assert.deepEqual(outside, around)
  })
})
