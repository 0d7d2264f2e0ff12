import type { Language } from '../i18n/language'
import { isInAddress } from './address'
import { codeOf, type Instrument, type InstrumentKind } from './instrument'
import { kindOf, numberSign } from './instrumentReference'
import type { InstrumentCatalogue } from './instruments'
import { createTitleFinder, type TitleFinder } from './instrumentTitles'
import { once } from '../text/once'
import { isWordCode } from './words'

/** An instrument that running text cites, at [start, end) in UTF-16 units. */
export interface InstrumentMention {
  readonly start: number
  readonly end: number
  readonly kind: InstrumentKind
  readonly number: number
  /** Undefined where the catalogue has no instrument of this kind and number. */
  readonly code: string | undefined
}

const nouns: Readonly<Record<Language, string>> = {
  en: 'conventions?|protocols?|recommendations?',
  fr: 'conventions?|protocoles?|recommandations?',
  es: 'convenios?|protocolos?|recomendaci(?:[óo]n|ones)',
  pt: 'conven[çc](?:[ãa]o|[õo]es)|protocolos?|recomenda[çc](?:[ãa]o|[õo]es)',
}
const nounOf = (language: Language) => new RegExp(`^(?:${nouns[language]}|${nouns.en})$`, 'iu')
const wholeNoun = { en: nounOf('en'), fr: nounOf('fr'), es: nounOf('es'), pt: nounOf('pt') }
/** Begins with a letter, not with what must not stand before it: a pattern that does is several times slower. */
const bareCode = /[CPR]\d{2,3}(?![\p{L}\p{N}_/-])/gu
const beforeCode = /[\p{L}\p{N}/_.:-]$/u
/** The beginnings of all the nouns. */
const stems = /(?:conven|protoco|recomm?[ae]nda)\p{L}*/giu
/** ", 1973 (No. 138)", " (n° 138)", " (Revised), 1949 (No. 97)". */
const inBrackets = new RegExp(
  String.raw`(?:\s*\((?:revised|révisée|revisado|revista)\))?(?:,?\s*\d{4})?,?\s*\(\s*${numberSign}\s*(\d{1,3})\s*\)`,
  'iuy',
)
const signed = new RegExp(String.raw`\s*${numberSign}\s*(\d{1,3})(?![\p{L}\p{N}%]|[.,/]\d)`, 'iuy')
const plain = /\s+(\d{2,3})(?![\p{L}\p{N}%]|[.,/]\d)/uy
const further = new RegExp(
  String.raw`(?:\s*,\s*(?:(?:and|or|et|ou|y|o|e)\s+)?|\s+(?:and|or|et|ou|y|o|e|&)\s+)(?:${numberSign}\s*)?(\d{1,3})(?![\p{L}\p{N}%]|[.,/]\d)`,
  'iuy',
)

/**
 * Finds citations: with a number ("Minimum Age Convention, 1973 (No. 138)", "Conventions Nos. 138 and 182", "Convenio núm. 169"),
 * by full title, and by code (`C182`). A citation begins with its title where the title is the catalogue's.
 */
export function createInstrumentFinder(
  instruments: InstrumentCatalogue,
): (text: string, language: Language) => InstrumentMention[] {
  const titles = once(() => createTitleFinder(instruments.all))
  const named = once(() => instruments.all.filter(({ also }) => also !== undefined))
  return (text, language) => {
    const mentions = [...byCode(text, instruments), ...byOtherName(text, named())]
    const noun = wholeNoun[language]
    let done = 0
    for (const { 0: word, index } of text.matchAll(stems)) {
      // "Protocol of 2014 to the Forced Labour Convention, 1930": the second noun belongs to the first.
      if (index < done || isWordCode(text.charCodeAt(index - 1)) || !noun.test(word)) continue
      const place = { text, language, start: index, end: index + word.length, kind: kindOf(word) }
      for (const mention of cited(place, instruments, titles())) {
        mentions.push(mention)
        done = mention.end
      }
    }
    return mentions
      .filter(({ start, end }) => !isInAddress(text, start, end))
      .sort((a, b) => a.start - b.start)
  }
}

/** Where a noun such as "Convention" stands. */
interface Place {
  readonly text: string
  readonly language: Language
  readonly start: number
  readonly end: number
  readonly kind: InstrumentKind
}

function cited(place: Place, instruments: InstrumentCatalogue, titles: TitleFinder): InstrumentMention[] {
  const { text, language, start, end, kind } = place
  const mention = (number: number, from: number, to: number): InstrumentMention => {
    const instrument = instruments.byCode(codeOf(kind, number))
    const first = instrument === undefined ? from : titles.startOf(text, from, instrument)
    const last = instrument === undefined ? to : Math.max(to, titles.endOf(text, to, instrument, language))
    return { start: first, end: last, kind, number, code: instrument?.code }
  }
  const bracketed = numberAt(inBrackets, text, end)
  if (bracketed !== undefined) return [mention(bracketed.number, start, bracketed.end)]
  const numbered = numberAt(signed, text, end) ?? plainNumber(place)
  if (numbered !== undefined) {
    const mentions = [mention(numbered.number, start, numbered.end)]
    for (let next = more(place, mentions[0]!.end); next !== undefined; next = more(place, next.end)) {
      mentions.push({ ...mention(next.number, next.start, next.end), start: next.start })
    }
    return mentions
  }
  const titled = titles.around(text, start, end, kind)
  if (titled === undefined) return []
  const after = numberAt(inBrackets, text, titled.end)
  const { number, code } = titled.instrument
  return [{ start: titled.start, end: after?.number === number ? after.end : titled.end, kind, number, code }]
}

interface NumberHit {
  readonly number: number
  readonly start: number
  readonly end: number
}

function numberAt(pattern: RegExp, text: string, at: number): NumberHit | undefined {
  const sticky = new RegExp(pattern)
  sticky.lastIndex = at
  const match = sticky.exec(text)
  if (match?.[1] === undefined) return undefined
  const end = at + match[0].length
  return { number: Number(match[1]), start: text.lastIndexOf(match[1], end), end }
}

/**
 * A number without a sign: "Convention 169". Recommendations are numbered in many reports, so there it must follow "ILO" or have
 * three digits.
 */
function plainNumber({ text, start, end, kind }: Place): NumberHit | undefined {
  const hit = numberAt(plain, text, end)
  if (hit === undefined || kind === 'convention' || hit.number > 99) return hit
  return /\b(?:ILO|OIT)\s+$/.test(text.slice(Math.max(0, start - 8), start)) ? hit : undefined
}

/** The next number of "Conventions Nos. 138 and 182"; only a plural has one. */
function more({ text, start, end }: Place, at: number): NumberHit | undefined {
  return /s$/i.test(text.slice(start, end)) ? numberAt(further, text, at) : undefined
}

/** `C182`; with two digits only where everybody says so: the fundamental and governance Conventions. */
function byCode(text: string, instruments: InstrumentCatalogue): InstrumentMention[] {
  return [...text.matchAll(bareCode)].flatMap(({ 0: code, index }) => {
    if (beforeCode.test(text.slice(Math.max(0, index - 1), index))) return []
    const instrument = instruments.byCode(code.charAt(0) + code.slice(1).padStart(3, '0'))
    const common = instrument?.fundamental === true || instrument?.governance === true
    if (instrument === undefined || (code.length < 4 && !common)) return []
    const { kind, number } = instrument
    return [{ start: index, end: index + code.length, kind, number, code: instrument.code }]
  })
}

/** Names in use besides the title, the longest first: of "MLC, 2006" and "MLC", the first one that the text has. */
function byOtherName(text: string, named: readonly Instrument[]): InstrumentMention[] {
  return named.flatMap(({ kind, number, code, also = [] }) => {
    const name = also.find((candidate) => text.includes(candidate))
    const mentions: InstrumentMention[] = []
    if (name === undefined) return mentions
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length
      const alone = !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end))
      if (alone) mentions.push({ start, end, kind, number, code })
    }
    return mentions
  })
}
