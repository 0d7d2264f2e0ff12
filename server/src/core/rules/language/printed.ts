import type { DocumentContext } from '../../document'
import { isLiteral } from '../../model/prose'
import type { Prose } from '../../model/prose'

/** The texts that are printed: evidence is for the editors. */
export function printedProse({ prose }: Pick<DocumentContext, 'prose'>): Prose[] {
  return prose.filter(({ kind }) => kind !== 'evidence')
}

/** A match in the words of `prose`: not in code, addresses or marks. */
export interface Match {
  readonly prose: Prose
  readonly match: RegExpExecArray
  readonly start: number
  readonly end: number
}

/**
 * Where `pattern` matches in the printed words. It should begin with a letter or a class of few characters: looking behind
 * at every character makes a check of a long text several times slower.
 */
export function matchesOf({ prose: all }: Pick<DocumentContext, 'prose'>, pattern: RegExp): Match[] {
  const found: Match[] = []
  for (const prose of all) {
    if (prose.kind === 'evidence') continue
    for (const match of prose.text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!isLiteral(prose, [start, end])) found.push({ prose, match, start, end })
    }
  }
  return found
}

/** The place of [start, end) of `prose`. */
export function placeIn({ path }: Prose, start: number, end: number) {
  return { path, word: [start, end] as const }
}

/** Does a letter, a digit or a mark on one stand at `at`? */
export function isLetterAt(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== '' && (/\w/.test(char) || (char > '\u00bf' && /[\p{L}\p{N}\p{M}]/u.test(char)))
}

/** Does [start, end) stand alone: no letter beside it? */
export function isWholeWord(text: string, start: number, end: number): boolean {
  return !isLetterAt(text, start - 1) && !isLetterAt(text, end)
}

/** The words of a list with blanks between them. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
