import type { CountryMention, InstrumentMention, ProgrammeMention } from '../../catalogues'
import { isLiteral } from '../../model/prose'
import type { Prose, ProseKind } from '../../model/prose'
import type { DocumentContext } from '../../document'

/** A name that the text says, and where. */
export interface Mention<T> {
  readonly mention: T
  readonly prose: Prose
}

type Context = Pick<DocumentContext, 'entry' | 'catalogues' | 'prose'>

/**
 * What tells the story: titles, headings, texts, captions and footnotes. The lines of information and the sources of pictures
 * are addresses and names, and evidence is not printed.
 */
const STORY: readonly ProseKind[] = ['title', 'heading', 'text', 'caption', 'footnote']

/** The countries that the story names, in order, names of organizations that bear their name among them. */
export function countryMentions(context: Context): Mention<CountryMention>[] {
  const { entry, catalogues } = context
  return mentions(context, ({ text }) => catalogues.phrases.findCountryNames(text, entry.language))
}

export function programmeMentions(context: Context): Mention<ProgrammeMention>[] {
  return mentions(context, ({ text }) => context.catalogues.phrases.findProgrammes(text))
}

/** Other bodies number their Conventions and Recommendations, too: “General Recommendation No. 19”. */
const OTHERS_BEFORE = /\b(?:general|council of europe|united nations|UN|UNESCO|IMO|EU|hague)\s+$/i
const OTHERS_BEHIND =
  /^,?\s+(?:\([^()]*\)\s+)?of the (?:council of europe|united nations|UN|UNESCO|IMO|EU|european|committee)/i

/** The instruments of the ILO that the story cites. */
export function instrumentMentions(context: Context): Mention<InstrumentMention>[] {
  const { entry, catalogues } = context
  const all = mentions(context, ({ text }) => catalogues.phrases.findInstruments(text, entry.language))
  return all.filter(
    ({ mention: { start, end }, prose: { text } }) =>
      !OTHERS_BEFORE.test(text.slice(Math.max(0, start - 20), start)) &&
      !OTHERS_BEHIND.test(text.slice(end, end + 60)),
  )
}

/** The first mention of each, by what `keyOf` makes of it; undefined is passed over. */
export function firstOfEach<T>(
  all: readonly Mention<T>[],
  keyOf: (mention: T) => string | undefined,
): Map<string, Mention<T>> {
  const first = new Map<string, Mention<T>>()
  for (const one of all) {
    const key = keyOf(one.mention)
    if (key !== undefined && !first.has(key)) first.set(key, one)
  }
  return first
}

/** The place of a mention. */
export function placeOf({ mention, prose }: Mention<{ readonly start: number; readonly end: number }>) {
  return { path: prose.path, word: [mention.start, mention.end] as const }
}

/** In characters: a shorter text is still being written, and nothing is missed in it. */
const ENOUGH_TEXT = 400

export function isStillShort({ prose }: Pick<DocumentContext, 'prose'>): boolean {
  return prose.reduce((sum, { kind, text }) => sum + (kind === 'text' ? text.length : 0), 0) < ENOUGH_TEXT
}

/** Everything that is printed of the texts, in one line each. For a closer look than that of the catalogues' finders. */
export function printedTexts({ entry, prose }: Pick<DocumentContext, 'entry' | 'prose'>): string[] {
  const texts = prose.flatMap(({ kind, text }) => (kind === 'evidence' ? [] : [text]))
  return [...texts, entry.dates?.text?.text ?? ''].map((text) => text.replace(/\s+/g, ' '))
}

/** Is any of `names` written anywhere in `texts`, as a word of its own? */
export function isWritten(names: readonly string[], texts: readonly string[]): boolean {
  return names.some((name) => texts.some((text) => hasWord(text, name)))
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`)) return true
  }
  return false
}

function mentions<T extends { readonly start: number; readonly end: number }>(
  { prose }: Context,
  find: (one: Prose) => readonly T[],
): Mention<T>[] {
  const found: Mention<T>[] = []
  for (const one of prose) {
    if (!STORY.includes(one.kind) || one.path.at(-1) === 'source') continue
    for (const mention of find(one)) {
      if (!isLiteral(one, [mention.start, mention.end])) found.push({ mention, prose: one })
    }
  }
  return found
}
