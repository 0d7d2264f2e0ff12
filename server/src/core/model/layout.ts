import type { Edit } from '../text/edits'
import type { Span } from '../text/lines'
import { isBlank, isDash, keyAt, lineAt, linesOf, skipBlanks } from './field-lines'
import type { Key, Line } from './field-lines'
import { Draft } from './mask'
import type { Mended, Problem } from './problem'
import { behindField, isField, isWhole, readBody, readPlain, readValue } from './values'
import type { Open, Reading } from './values'

/** Fields or items in one column. */
interface Frame {
  readonly kind: 'map' | 'seq'
  readonly column: number
  /** Offset of its first word. */
  readonly start: number
  /** Names of a map's fields so far. */
  readonly keys: Set<string>
  /** The field that was read last. */
  key?: Span
}

/** `title = x`, `title：x`, `title :x`: what people write for a colon and a space. */
const SIGN = /^([a-z][\w-]*)(?:[ \t]*[=：]|[ \t]+:(?=[^\s/]))[ \t]*(?=\S)/
/** `email:ipec@ilo.org`, but neither `http://…` nor a time. */
const TIGHT = /^([a-z][\w-]*):(?=[^\s/])/i
/** The name of a field, perhaps with a slip of the finger for its colon. */
const FIELDISH = /^[a-z][a-z-]*["';]?$/
/** The end of a line that more is to follow, further in. */
const OPENS = /:(?:[ \t]+[|>][-+\d]*)?$/
const BULLET = /^[*•–—·‣▪◦●](?=[ \t])/

/**
 * Reads the layout of a text that is no correct YAML, line by line, and masks what an author did not mean as YAML takes it.
 * What is correct is left as it is. Total, and takes time in proportion to the length.
 */
export function mendLayout(text: string): Mended {
  return new Layout(text).read()
}

class Layout {
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #draft: Draft
  readonly #problems: Problem[] = []
  readonly #damaged: Span[] = []
  readonly #begun: string[] = []
  readonly #frames: Frame[] = []
  readonly #reading: Reading
  #open: Open = { kind: 'empty', column: -1 }

  constructor(text: string) {
    this.#text = text
    this.#lines = linesOf(text)
    this.#draft = new Draft(text)
    this.#reading = {
      text,
      lines: this.#lines,
      draft: this.#draft,
      lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
      problems: this.#problems,
      damaged: this.#damaged,
      standsAlone: (line, outside) => this.#standsAlone(line, outside),
    }
  }

  read(): Mended {
    for (let i = 0; i < this.#lines.length;) i = this.#line(i)
    return {
      text: this.#draft.toString(),
      problems: this.#problems,
      damaged: this.#damaged,
      begun: this.#begun,
    }
  }

  get #top(): Frame | undefined {
    return this.#frames.at(-1)
  }

  /** Reads what begins in line `i`; the line that comes next. */
  #line(i: number): number {
    const line = this.#lines[i]!
    const open = this.#open
    if (open.kind === 'block') return this.#take(readBody(this.#reading, i, open.header, open.column))
    if (line.at === line.end || this.#text[line.at] === '#') return i + 1
    if (line.lead > (this.#top?.column ?? -1)) return this.#deeper(i)
    const dash = isDash(this.#text, line.at, line.end)
    const key = dash ? undefined : keyAt(this.#text, line.at, line.end)
    if (!dash && !key) return this.#loose(i)
    if (key && this.#isFirstField(i, key)) return this.#firstField(i)
    const closed = this.#close(line.lead)
    const top = this.#top
    const lone =
      dash && !closed.some((frame) => frame.kind === 'seq') && top?.kind === 'map' && top.column < line.lead
    if (lone && closed.length) return this.#listBehindFields(i, closed.at(-1)!)
    if (top?.column !== line.lead) return this.#misaligned(i, dash, closed)
    if (dash) {
      if (top.kind === 'seq') return this.#item(i, line.at)
      if (closed.some((frame) => frame.kind === 'seq')) return this.#misaligned(i, dash, closed)
      if (open.kind !== 'empty' || open.column !== line.lead) return this.#strayDash(i)
      return this.#newList(i, open.column)
    }
    if (top.kind === 'map') {
      const home = this.#homeOf(i, key!, closed)
      return home ? this.#backTo(home, i, closed) : this.#pair(i, key!)
    }
    const below = this.#frames.at(-2)
    if (below?.kind !== 'map' || below.column !== line.lead) return this.#withoutDash(i, closed.at(-1))
    this.#frames.pop()
    return this.#pair(i, key!)
  }

  /** The fields that a field belongs to which stands too far left: those that the lines behind it go on with. */
  #homeOf(i: number, key: Key, closed: readonly Frame[]): Frame | undefined {
    const { lead } = this.#lines[i]!
    const below = behindField(this.#text, this.#lines, i, key.end)
    const next = below === undefined ? undefined : this.#lines[below]!
    if (!next || next.lead <= lead || this.#goesOn(below!)) return undefined
    const dash = isDash(this.#text, next.at, next.end)
    if (dash && !closed.some((frame) => frame.kind === 'seq' && frame.column === next.lead)) return undefined
    return closed.find((frame) => frame.kind === 'map' && frame.column === next.lead + (dash ? 2 : 0))
  }

  /** The first of the fields below `sustainable:`, which stands too far left while the others are in place. */
  #isFirstField(i: number, key: Key): boolean {
    const { end, lead } = this.#lines[i]!
    const { column } = this.#open
    const below = this.#next(i)
    if (this.#open.kind !== 'empty' || lead > column || below === undefined) return false
    const next = this.#lines[below]!
    return (
      next.lead > column &&
      next.lead > lead &&
      !this.#goesOn(below) &&
      isWhole(this.#text.slice(key.end, end).trim())
    )
  }

  #firstField(i: number): number {
    const { at, end, start } = this.#lines[i]!
    const next = this.#lines[this.#next(i)!]!
    const fix: Edit[] = [{ span: [start, at], text: ' '.repeat(next.lead) }]
    this.#problems.push({ kind: 'indentation', span: [at, end], fix })
    this.#begun.push(keyAt(this.#text, at, end)!.name)
    this.#hideLines(i, i)
    this.#damaged.push([this.#top?.key?.[0] ?? at, end])
    return i + 1
  }

  #take({ next, open }: { next: number; open: Open }): number {
    this.#open = open
    return next
  }

  #push(kind: Frame['kind'], column: number, start: number): void {
    this.#frames.push({ kind, column, start, keys: new Set() })
  }

  /** Closes the frames that lie deeper than `column`; the innermost one first. */
  #close(column: number): Frame[] {
    const closed: Frame[] = []
    while (this.#top && this.#top.column > column) closed.push(this.#frames.pop()!)
    return closed
  }

  /** A list item, or several in each other, and what stands behind the dash. */
  #item(i: number, at: number): number {
    const line = this.#lines[i]!
    const { end } = line
    const column = (offset: number) => line.lead + offset - line.at
    for (;;) {
      const next = skipBlanks(this.#text, at + 1, end)
      this.#open = { kind: 'empty', column: column(at) }
      if (next >= end || this.#text[next] === '#') return i + 1
      if (!isDash(this.#text, next, end)) {
        const key = keyAt(this.#text, next, end)
        const tight = key ? null : TIGHT.exec(this.#text.slice(next, end))
        if (key) this.#top?.keys.add(key.name)
        if (!key && !(tight && this.#isFieldOfItem(i, tight[1]!)))
          return this.#take(readValue(this.#reading, i, next, column(at), true))
        this.#push('map', column(next), next)
        return key ? this.#pair(i, key) : this.#tight(i, next, tight!)
      }
      at = next
      this.#push('seq', column(at), at)
    }
  }

  /** `- country:Kenya` is a field where other fields stand below it, or in the items before it; an address is none. */
  #isFieldOfItem(i: number, name: string): boolean {
    if (this.#top?.keys.has(name)) return true
    const below = this.#next(i)
    const next = below === undefined ? undefined : this.#lines[below]!
    return (
      next !== undefined &&
      next.lead > this.#lines[i]!.lead &&
      !this.#goesOn(below!) &&
      !isDash(this.#text, next.at, next.end)
    )
  }

  #pair(i: number, key: Key): number {
    const { end } = this.#lines[i]!
    const top = this.#top!
    top.keys.add(key.name)
    top.key = key.span
    this.#open = { kind: 'empty', column: top.column }
    const at = skipBlanks(this.#text, key.end, end)
    if (at >= end || this.#text[at] === '#') return i + 1
    return this.#take(readValue(this.#reading, i, at, top.column, false))
  }

  /** A line that is indented further than the fields or items before it. */
  #deeper(i: number): number {
    const line = this.#lines[i]!
    const { at, end, lead } = line
    const dash = isDash(this.#text, at, end)
    const key = dash ? undefined : keyAt(this.#text, at, end)
    const open = this.#open
    if (open.kind !== 'empty') return this.#tooDeep(i, dash)
    if (dash) return this.#newList(i, open.column)
    if (open.column < 0 && !key) return this.#beforeFields(i)
    const below = this.#next(i)
    const next = below === undefined ? undefined : this.#lines[below]!
    const nextKey = next && next.lead === lead ? keyAt(this.#text, next.at, next.end) : undefined
    if (
      key &&
      (isField(key.name) ||
        !/\s/.test(key.name) ||
        !next ||
        next.lead !== lead ||
        nextKey ||
        this.#isSpecial(next))
    ) {
      this.#push('map', lead, at)
      return this.#pair(i, key)
    }
    const words = this.#text.slice(at, end)
    if (!key && /^-[^\s-]/.test(words)) return this.#tightDashes(i)
    if (BULLET.test(words)) return this.#bullets(i)
    const tight = TIGHT.exec(words) ?? SIGN.exec(words)
    if (!key && tight && isField(tight[1]!)) {
      this.#push('map', lead, at)
      return this.#tight(i, at, tight)
    }
    if (!key && nextKey && isField(nextKey.name) && words.length <= 40) return this.#halfTyped(i)
    if (/^["'[{&*!|>]/.test(words)) return this.#take(readValue(this.#reading, i, at, open.column, false))
    return this.#take(readPlain(this.#reading, i, at, open.column, { item: false, below: true }))
  }

  /** Words before the first field: a word being typed, `id:x`, or text that belongs elsewhere. */
  #beforeFields(i: number): number {
    const { at, end, lead } = this.#lines[i]!
    const words = this.#text.slice(at, end)
    const tight = TIGHT.exec(words) ?? SIGN.exec(words)
    if (tight && isField(tight[1]!.toLowerCase())) {
      this.#push('map', lead, at)
      return this.#tight(i, at, tight)
    }
    let last = i
    for (let k = i + 1; k < this.#lines.length && this.#isText(i); k++) {
      const next = this.#lines[k]!
      if (next.at === next.end) continue
      if (next.lead <= lead && this.#standsAlone(k, true)) break
      last = k
    }
    if (last === i) return this.#halfTyped(i)
    this.#problems.push({ kind: 'half-typed', variant: 'text', span: [at, end] })
    this.#hideLines(i, last)
    return last + 1
  }

  /** The first item of a list. Where all of its neighbours stand in another column, it is the one that is wrong. */
  #newList(i: number, holder: number): number {
    const { at, end, lead } = this.#lines[i]!
    const column = this.#columnOfOthers(i, holder)
    this.#push('seq', column ?? lead, at)
    if (column === undefined || column === lead) return this.#item(i, at)
    if (column < lead) return this.#moveLeft(i, column)
    const next = this.#lastOf(i, lead)
    let last = i
    while (
      last < next &&
      !(
        this.#lines[last + 1]!.lead === column &&
        isDash(this.#text, this.#lines[last + 1]!.at, this.#lines[last + 1]!.end)
      )
    )
      last++
    const { start } = this.#lines[i]!
    this.#problems.push({
      kind: 'indentation',
      span: [at, end],
      fix: [{ span: [start, start], text: ' '.repeat(column - lead) }],
    })
    this.#hideLines(i, last)
    this.#damaged.push([this.#holder(lead), this.#lines[last]!.end])
    this.#open = { kind: 'closed', column }
    return last + 1
  }

  /** The column of the next dash, when none stands in that of the first one in line `i`, and the lines between fit it. */
  #columnOfOthers(i: number, holder: number): number | undefined {
    const { at, end, lead } = this.#lines[i]!
    if (this.#text[end - 1] === ':') return undefined
    const words = skipBlanks(this.#text, at + 1, end)
    const fields = keyAt(this.#text, words, end) !== undefined
    let column: number | undefined
    let inner = Infinity
    for (let k = i + 1; k < this.#lines.length; k++) {
      const line = this.#lines[k]!
      if (line.at === line.end) continue
      const dash = isDash(this.#text, line.at, line.end)
      if (line.lead < holder || (line.lead === holder && !dash)) break
      if (dash && line.lead === lead) return undefined
      if (!dash) {
        if (column === undefined) inner = Math.min(inner, line.lead)
      } else if (column === undefined && line.lead < inner) column = line.lead
    }
    // A list within the item stands further in than its fields, and those two columns behind their own dash.
    const fits =
      column !== undefined &&
      (inner === Infinity ? !fields || column < lead || column <= lead + 2 : inner === column + 2)
    return fits ? column : undefined
  }

  #isSpecial({ at, end }: Line): boolean {
    return isDash(this.#text, at, end) || /^[#[{"'|>]/.test(this.#text[at] ?? '')
  }

  /** A field or an item behind a whole value, too far in. */
  #tooDeep(i: number, dash: boolean): number {
    const line = this.#lines[i]!
    const top = this.#top!
    const wanted = dash ? 'seq' : 'map'
    const open = this.#open
    const home = [...this.#frames].reverse().find((frame) => frame.kind === wanted)
    if (dash && !home && open.kind === 'closed' && open.text !== undefined)
      return this.#firstItem(i, open.text)
    if (!dash && this.#goesOn(i)) {
      if (!this.#isText(i)) return this.#halfTyped(i)
      this.#problems.push({ kind: 'half-typed', variant: 'text', span: [line.at, line.end] })
      return this.#drop(i, line.lead, line.at)
    }
    if (!dash && top.kind === 'seq') {
      this.#problems.push({ kind: 'indentation', variant: 'item', span: [line.at, line.end] })
      return this.#drop(i, line.lead, top.start)
    }
    if (!home) return this.#halfTyped(i)
    return this.#moveLeft(i, home.column)
  }

  /** A list where fields stand already, as when the first item has lost its dash: those are left out. */
  #listBehindFields(i: number, fields: Frame): number {
    const first = lineAt(this.#lines, fields.start)
    const { at, end } = this.#lines[first]!
    const { lead } = this.#lines[i]!
    const { start } = this.#lines[first]!
    const fix: Edit[] = [{ span: [start, at], text: `${' '.repeat(lead)}- ` }]
    for (const other of this.#nonEmpty(first + 1, i - 1)) {
      const by = lead + 2 - (other.at - other.start)
      if (other.at - other.start === at - start && by > 0)
        fix.push({ span: [other.start, other.start], text: ' '.repeat(by) })
    }
    // What else was found in these lines follows from the missing dash.
    const others = this.#problems.filter(({ span }) => span[0] < at)
    this.#problems.splice(0, this.#problems.length, ...others)
    this.#problems.push({ kind: 'list-item', variant: 'missing', span: [at, end], fix, guess: true })
    this.#hideLines(first, i - 1)
    this.#damaged.push([this.#top?.key?.[0] ?? at, this.#lines[i - 1]!.end])
    this.#push('seq', lead, this.#lines[i]!.at)
    return this.#item(i, this.#lines[i]!.at)
  }

  /** Takes the superfluous blanks in front of line `i` and of those that go with it; reads on with that line. */
  #moveLeft(i: number, column: number): number {
    const line = this.#lines[i]!
    const { lead } = line
    const by = lead - column
    const fix: Edit[] = []
    const below = this.#next(i)
    const next = below === undefined ? 0 : this.#lines[below]!.lead
    // Where the lines below are right, only the item's dash or the field's name is wrong.
    const alone = isDash(this.#text, line.at, line.end)
      ? next < lead + 2
      : next <= lead &&
        next > column &&
        OPENS.test(this.#text.slice(Math.max(line.at, line.end - 80), line.end))
    for (let k = i; k < this.#lines.length; k++) {
      const next = this.#lines[k]!
      if (next.at === next.end) continue
      if (next.lead < lead || (alone && k > i)) break
      this.#draft.dedent(next.start, by)
      next.lead -= by
      fix.push({ span: [next.start, next.start + by], text: '' })
    }
    this.#problems.push({ kind: 'indentation', span: [line.at, line.end], fix })
    this.#open = { kind: 'closed', column }
    return i
  }

  /** A field or an item between the columns of those around it. */
  #misaligned(i: number, dash: boolean, closed: readonly Frame[]): number {
    const line = this.#lines[i]!
    const wanted = dash ? 'seq' : 'map'
    const around = this.#top && this.#top.column < line.lead ? [...closed, this.#top] : [...closed]
    const fitting = around.filter((frame) => frame.kind === wanted)
    // An empty line parts it from what is further in.
    const above = this.#lines[i - 1]
    const apart = above !== undefined && above.at === above.end
    const below = this.#next(i)
    const beside =
      below === undefined
        ? undefined
        : fitting.find((frame) => frame.column === this.#lines[below]!.lead - (dash ? 2 : 0))
    const home =
      beside ??
      (fitting.length ? fitting : around).reduce((best, frame) => {
        const nearer = Math.abs(frame.column - line.lead) - Math.abs(best.column - line.lead)
        return nearer < 0 || (nearer === 0 && frame.column > best.column !== apart) ? frame : best
      })
    if (home.column < line.lead) return this.#moveLeft(i, home.column)
    return this.#backTo(home, i, closed)
  }

  #backTo(home: Frame, i: number, closed: readonly Frame[]): number {
    for (const frame of [...closed].reverse()) if (frame.column <= home.column) this.#frames.push(frame)
    return this.#moveRight(i, home)
  }

  /** Lines that need more indentation than masking can give them: they are left out until the author has mended them. */
  #moveRight(i: number, home: Frame): number {
    const line = this.#lines[i]!
    const { lead } = line
    const dash = isDash(this.#text, line.at, line.end)
    const by = ' '.repeat(home.column - lead)
    const fix: Edit[] = []
    let last = i
    // What stands below a line goes in with it, unless it is far enough in already.
    let along = false
    let holds = dash
    // An item ends at the next one, block text at the next field; what stands below an empty field is its own.
    const bounded = dash || this.#text[line.end - 1] !== ':'
    for (let k = i; k < this.#lines.length; k++) {
      const next = this.#lines[k]!
      if (next.at === next.end) continue
      if (next.lead < lead) break
      if (next.lead === lead) {
        if (k > i && (isDash(this.#text, next.at, next.end) !== dash || this.#goesOn(k))) break
        const below = this.#next(k)
        along = below !== undefined && this.#lines[below]!.lead < home.column + (dash ? 2 : 1)
        holds = dash || OPENS.test(this.#text.slice(Math.max(next.at, next.end - 80), next.end))
      } else if (!holds || (bounded && next.lead <= home.column && !this.#goesOn(k))) break
      if (next.lead === lead || along) fix.push({ span: [next.start, next.start], text: by })
      last = k
    }
    this.#problems.push({ kind: 'indentation', span: [line.at, line.end], fix })
    const key = dash ? undefined : keyAt(this.#text, line.at, line.end)
    if (key) this.#begun.push(key.name)
    this.#hideLines(i, last)
    this.#damaged.push([home.start, this.#lines[last]!.end])
    this.#open = { kind: 'closed', column: home.column }
    return last + 1
  }

  /** Is line `k` text, rather than a field or an item? */
  #goesOn(k: number): boolean {
    const { at, end } = this.#lines[k]!
    if (isDash(this.#text, at, end)) return false
    const key = keyAt(this.#text, at, end)
    return !key || /\s/.test(key.name)
  }

  /** Leaves line `i` and what lies deeper than `lead` below it out. */
  #drop(i: number, lead: number, from: number): number {
    let last = i
    for (let k = i + 1; k < this.#lines.length; k++) {
      const next = this.#lines[k]!
      if (next.at === next.end) continue
      if (next.lead < lead) break
      last = k
    }
    this.#hideLines(i, last)
    this.#damaged.push([from, this.#lines[last]!.end])
    return last + 1
  }

  #hideLines(first: number, last: number): void {
    for (let k = first; k <= last; k++) {
      const { at, end } = this.#lines[k]!
      if (at < end) this.#draft.put(at, '#')
    }
  }

  /** A line that is neither field nor item, no further in than they are. */
  #loose(i: number): number {
    const line = this.#lines[i]!
    const { at, end, lead } = line
    const words = this.#text.slice(at, end)
    if (/^-[^\s-]/.test(words) && this.#awaitsItem(lead)) return this.#tightDashes(i)
    const tight = TIGHT.exec(words) ?? SIGN.exec(words)
    if (tight && isField(tight[1]!.toLowerCase())) {
      this.#close(lead)
      return this.#tight(i, at, tight)
    }
    if (this.#isShortItem(i)) {
      this.#close(lead)
      return this.#withoutDash(i, undefined)
    }
    if (this.#isText(i) && this.#open.kind === 'empty' && this.#open.column >= lead) {
      return this.#take(readPlain(this.#reading, i, at, this.#open.column, { item: false, below: true }))
    }
    const below = this.#next(i)
    const holds = below !== undefined && this.#lines[below]!.lead > lead && FIELDISH.test(words)
    if (holds && this.#frames.some((frame) => frame.kind === 'map' && frame.column === lead))
      this.#close(lead)
    return this.#halfTyped(i)
  }

  /** Up to three words in the column of a list's dashes. */
  #isShortItem(i: number): boolean {
    const { at, end, lead } = this.#lines[i]!
    const words = this.#text.slice(at, Math.min(end, at + 80))
    if (!/^[\p{L}\p{N}"']/u.test(words) || words.split(/\s+/).length > 3) return false
    return this.#frames.some((frame) => frame.kind === 'seq' && frame.column === lead)
  }

  #awaitsItem(lead: number): boolean {
    const top = this.#top
    return (
      (this.#open.kind === 'empty' && this.#open.column === lead) ||
      (top?.kind === 'seq' && top.column === lead)
    )
  }

  /** Several words: more than somebody who is about to type a field has typed. */
  #isText(i: number): boolean {
    const { at, end } = this.#lines[i]!
    return /\s/.test(this.#text.slice(at, end))
  }

  #standsAlone(i: number, outside: boolean): boolean {
    const { at, end, lead } = this.#lines[i]!
    const { kind } = this.#open
    if (isDash(this.#text, at, end)) {
      const words = skipBlanks(this.#text, at + 1, end)
      const key = keyAt(this.#text, words, end)
      if (key && isField(key.name)) return true
      return (
        this.#frames.some((frame) => frame.kind === 'seq' && frame.column === lead) ||
        !(outside || kind === 'block')
      )
    }
    const key = keyAt(this.#text, at, end)
    if (key)
      return !/\s/.test(key.name) && (isField(key.name) || !outside) ? true : !(outside || kind === 'block')
    if (outside) return false
    if (kind !== 'block' && this.#isShortItem(i)) return true
    const words = this.#text.slice(at, end)
    // A rule of a Markdown text, and a word with more of the text below it.
    if (kind === 'block' && /^[^\p{L}\p{N}]+$/u.test(words)) return false
    const below = this.#next(i)
    if (below !== undefined && this.#lines[below]!.lead > lead && this.#goesOn(below)) return false
    return (
      !this.#isText(i) || words.startsWith(':') || TIGHT.test(words) || SIGN.test(words) || /^-\S/.test(words)
    )
  }

  /** A word without a colon. With lines further in below it, only the colon is missing. */
  #halfTyped(i: number): number {
    const line = this.#lines[i]!
    const { at, end, lead } = line
    const words = this.#text.slice(at, end)
    const below = this.#next(i)
    const next = below === undefined ? undefined : this.#lines[below]!
    const top = this.#top
    let last = i
    if (next && next.lead > lead && (!top || (top.kind === 'map' && top.column === lead))) {
      if (FIELDISH.test(words) && !this.#goesOn(below!)) return this.#withoutColon(i, below!)
      this.#drop(below!, lead + 1, at)
      last = this.#lastOf(i, lead)
    }
    if (words.startsWith(':'))
      this.#problems.push({ kind: 'half-typed', variant: 'name', span: [at, at + 1] })
    else this.#problems.push({ kind: 'half-typed', span: [at, end], data: { text: words } })
    this.#begun.push(words)
    this.#damaged.push([at, end])
    this.#draft.put(at, '#')
    return last + 1
  }

  #withoutColon(i: number, below: number): number {
    const line = this.#lines[i]!
    const words = /^[a-z-]+/.exec(this.#text.slice(line.at, line.end))![0]
    const fix: Edit[] = [{ span: [line.at + words.length, line.end], text: ':' }]
    this.#problems.push({
      kind: 'half-typed',
      variant: 'colon',
      span: [line.at, line.end],
      data: { text: words },
      fix,
    })
    this.#begun.push(words)
    this.#draft.put(line.at, '#')
    return this.#drop(below, line.lead + 1, line.at)
  }

  /** The next line that is not empty. */
  #next(i: number): number | undefined {
    for (let k = i + 1; k < this.#lines.length; k++) if (this.#lines[k]!.at < this.#lines[k]!.end) return k
    return undefined
  }

  /** `email:ipec@ilo.org` and `email = ipec@ilo.org`: what stands for a colon and a space. */
  #tight(i: number, at: number, match: RegExpExecArray): number {
    const line = this.#lines[i]!
    const { end } = line
    const field = match[1]!
    const sign = match[0].slice(field.length).trim()
    const behind = at + match[0].length
    const fix: Edit[] = [{ span: [at + field.length, behind], text: ': ' }]
    this.#problems.push({
      kind: 'space-after-colon',
      ...(sign === ':' ? {} : { variant: 'sign' }),
      span: [at, sign === ':' ? behind : at + match[0].trimEnd().length],
      data: { field, sign },
      fix,
    })
    this.#begun.push(field)
    this.#draft.put(at, '#')
    const top = this.#top
    if (top && this.#frames.length > 1) this.#damaged.push([Math.min(top.start, line.at), end])
    this.#open = { kind: 'closed', column: top?.column ?? -1 }
    const below = this.#next(i)
    const deeper = below !== undefined && this.#lines[below]!.lead > Math.max(line.lead, top?.column ?? 0)
    return deeper ? this.#drop(below, line.lead + 1, at) : i + 1
  }

  /** `-Kenya` in a list. */
  #tightDashes(i: number): number {
    const { lead, at } = this.#lines[i]!
    const fix: Edit[] = []
    let last = i
    for (let k = i; k < this.#lines.length; k++) {
      const line = this.#lines[k]!
      if (line.at === line.end) continue
      if (line.lead !== lead || !/^-[^\s-]/.test(this.#text.slice(line.at, line.at + 2))) break
      fix.push({ span: [line.at + 1, line.at + 1], text: ' ' })
      last = k
    }
    const { end } = this.#lines[i]!
    this.#problems.push({ kind: 'list-item', variant: 'space', span: [at, end], fix })
    this.#hideLines(i, last)
    this.#damaged.push([this.#holder(lead), this.#lines[last]!.end])
    return last + 1
  }

  /** `* Kenya` and `• Kenya` in a list. */
  #bullets(i: number): number {
    const { lead, at } = this.#lines[i]!
    const sign = this.#text[at]!
    const fix: Edit[] = []
    let last = i
    for (let k = i; k < this.#lines.length; k++) {
      const line = this.#lines[k]!
      if (line.at === line.end) continue
      if (line.lead < lead || (line.lead === lead && this.#text[line.at] !== sign)) break
      last = k
      if (line.lead > lead) continue
      fix.push({ span: [line.at, line.at + 1], text: '-' })
    }
    this.#problems.push({
      kind: 'list-item',
      variant: 'sign',
      span: [at, at + 1],
      data: { sign },
      fix,
      guess: true,
    })
    this.#hideLines(i, last)
    this.#damaged.push([this.#holder(lead), this.#lines[last]!.end])
    return last + 1
  }

  /** Where the field begins whose list has its items in `column`. */
  #holder(column: number): number {
    const map = [...this.#frames].reverse().find((frame) => frame.kind === 'map' && frame.column <= column)
    return map?.key?.[0] ?? map?.start ?? 0
  }

  /** A dash where fields stand. */
  #strayDash(i: number): number {
    const { at, end, lead } = this.#lines[i]!
    const open = this.#open
    const words = skipBlanks(this.#text, at + 1, end)
    const key = keyAt(this.#text, words, end)
    const field = key !== undefined && isField(key.name)
    const around = this.#frames.at(-2)
    if (field && around?.kind === 'seq') return this.#moveLeft(i, around.column)
    if (field && around && this.#keysOfItem(i, key.name).some((name) => this.#top!.keys.has(name))) {
      return this.#listBehindFields(i, this.#frames.pop()!)
    }
    if (field && this.#moreDashes(i)) {
      this.#problems.push({ kind: 'list-item', variant: 'nameless', span: [at, end] })
      return this.#drop(i, lead, at)
    }
    const isList =
      open.kind === 'closed' && open.text !== undefined && open.column === lead && !(field && lead > 0)
    if (isList) return this.#firstItem(i, open.text)
    const fix = field ? { fix: [{ span: [at, words] as Span, text: '' }] } : {}
    this.#problems.push({ kind: 'list-item', variant: 'stray', span: [at, at + 1], ...fix })
    return this.#drop(i, lead + 1, this.#top!.start)
  }

  /** The names of the fields of the item that begins in line `i`. */
  #keysOfItem(i: number, first: string): string[] {
    const names = [first]
    const { lead } = this.#lines[i]!
    for (let k = i + 1; k < this.#lines.length; k++) {
      const { at, end, lead: column } = this.#lines[k]!
      if (at === end || column > lead + 2) continue
      if (column <= lead) break
      const key = keyAt(this.#text, at, end)
      if (key) names.push(key.name)
    }
    return names
  }

  /** Is there another dash in the column of the one in line `i`? */
  #moreDashes(i: number): boolean {
    const { lead } = this.#lines[i]!
    for (let k = i + 1; k < this.#lines.length; k++) {
      const next = this.#lines[k]!
      if (next.at === next.end || next.lead > lead) continue
      return next.lead === lead && isDash(this.#text, next.at, next.end)
    }
    return false
  }

  /** `countries: Kenya` with `- Uganda` below it: the text at `value` is an item too. */
  #firstItem(i: number, value: number): number {
    const { lead } = this.#lines[i]!
    const above = lineAt(this.#lines, value)
    let behind = value
    while (isBlank(this.#text, behind - 1)) behind--
    const fix: Edit[] = [{ span: [behind, value], text: `${this.#reading.lineBreak}${' '.repeat(lead)}- ` }]
    this.#problems.push({ kind: 'list-item', variant: 'first', span: [value, this.#lines[above]!.end], fix })
    let last = i
    for (let k = i; k < this.#lines.length; k++) {
      const next = this.#lines[k]!
      if (next.at === next.end) continue
      if (next.lead < lead || (next.lead === lead && !isDash(this.#text, next.at, next.end))) break
      last = k
    }
    this.#hideLines(i, last)
    this.#damaged.push([this.#top?.key?.[0] ?? value, this.#lines[last]!.end])
    return last + 1
  }

  /** A line in the column of a list's dashes that has none: a new item, or a field of the item above it. */
  #withoutDash(i: number, item: Frame | undefined): number {
    const line = this.#lines[i]!
    const top = this.#top!
    const key = keyAt(this.#text, line.at, line.end)
    const outer = this.#frames.at(-2)
    const above = this.#lines[i - 1]
    const apart = above !== undefined && above.at === above.end
    const opens = OPENS.test(this.#text.slice(Math.max(line.at, line.end - 80), line.end))
    if (key && outer?.kind === 'map' && opens && (apart || !item)) return this.#moveLeft(i, outer.column)
    if (item && key && !item.keys.has(key.name)) {
      this.#frames.push(item)
      return this.#moveRight(i, item)
    }
    const last = this.#lastOf(i, key && !item ? top.column - 1 : top.column)
    if (key && !item) this.#problems.push({ kind: 'indentation', variant: 'item', span: [line.at, line.end] })
    else {
      const fix: Edit[] = [{ span: [line.at, line.at], text: '- ' }]
      // What stands below a field goes in with it; the fields beside it stand right behind a dash.
      if (key?.end === line.end) {
        for (const { start } of this.#nonEmpty(i + 1, last)) fix.push({ span: [start, start], text: '  ' })
      }
      this.#problems.push({ kind: 'list-item', variant: 'missing', span: [line.at, line.end], fix })
    }
    this.#hideLines(i, last)
    this.#damaged.push([item?.start ?? top.start, this.#lines[last]!.end])
    this.#open = { kind: 'closed', column: top.column }
    return last + 1
  }

  /** The last line that goes with line `i`: of those that are further in than `column`, the last one before another item. */
  #lastOf(i: number, column: number): number {
    const own = this.#lines[i]!.lead
    let last = i
    for (let k = i + 1; k < this.#lines.length; k++) {
      const { at, end, lead } = this.#lines[k]!
      if (at === end) continue
      if (lead <= column || (lead <= own && isDash(this.#text, at, end))) break
      last = k
    }
    return last
  }

  #nonEmpty(first: number, last: number): Line[] {
    return this.#lines.slice(first, last + 1).filter(({ at, end }) => at < end)
  }
}
