import { isLiteral } from '../../../model/prose'
import type { Prose } from '../../../model/prose'
import { defineRule, fix } from '../../rule'
import { isLetterAt, placeIn, printedProse } from '../printed'

/** Quotation marks that open and close, and blank lines. */
const SIGNS = /[“”«»]|\n[ \t]*\n/g
const OPENS: Readonly<Record<string, string>> = { '”': '“', '»': '«' }

export default defineRule({
  id: 'language/quotes',
  severity: 'hint',
  check(context) {
    for (const prose of printedProse(context)) {
      for (const { kind, at } of unpaired(prose)) {
        const [start, end] = wordAt(prose.text, at)
        const word = prose.text
          .slice(start, end)
          .replace(/[“”«»]/g, '')
          .trim()
        context.report(`language/quotes.${kind}`, placeIn(prose, start, end), { word }).note({ at })
      }
    }
  },
  fix({ place, message, note }, { prose }, edit) {
    if (!('path' in place)) return []
    const at = note['at'] as number
    const { text = '' } = prose.find(({ path }) => path === place.path) ?? {}
    const correct = (where: number, to: string) =>
      fix('fix.repair', edit.replaceWord(place.path, [where, where + 1], to), 'suggestion')
    if (message === 'language/quotes.turned') return [correct(at, text.charAt(at) === '“' ? '”' : '“')]
    // The other half is there, but straight.
    const [start, end] = paragraphAt(text, at)
    const [only, more] = text.slice(start, end).matchAll(/"/g)
    if (!only || more || !'“”'.includes(text.charAt(at))) return []
    const where = start + only.index
    if (message === 'language/quotes.open' ? where < at : where > at) return []
    return [correct(where, text.charAt(at) === '“' ? '”' : '“')]
  },
})

interface Unpaired {
  readonly kind: 'open' | 'close' | 'turned'
  readonly at: number
}

interface Opened {
  readonly at: number
  /** What was meant, where it is turned. */
  readonly sign: string
}

/** The marks that have no partner in their paragraph; a quotation that goes on in the next one opens there anew. */
function unpaired(prose: Prose): Unpaired[] {
  const { text } = prose
  const found: Unpaired[] = []
  let open: Opened[] = []
  let goesOn = false
  const endParagraph = (next: number) => {
    goesOn = open.length > 0 && /^\s*(?:>\s*)?[“«]/.test(text.slice(next, next + 20))
    if (goesOn) return
    for (const { at } of open) found.push({ kind: 'open', at })
    open = []
  }
  for (const { 0: sign, index: at } of text.matchAll(SIGNS)) {
    if (sign.startsWith('\n')) endParagraph(at + sign.length)
    else if (isLiteral(prose, [at, at + 1])) continue
    else if (sign === '“' || sign === '«') {
      if (goesOn) goesOn = false
      else if (sign === '“' && open.length > 0 && looksClosing(text, at)) {
        open.pop()
        found.push({ kind: 'turned', at })
      } else open.push({ at, sign })
    } else if (open.at(-1)?.sign === OPENS[sign]) open.pop()
    else if (sign === '”' && looksOpening(text, at)) {
      found.push({ kind: 'turned', at })
      open.push({ at, sign: '“' })
    } else found.push({ kind: 'close', at })
  }
  endParagraph(text.length)
  return found
}

function looksClosing(text: string, at: number): boolean {
  return !/^[\s([{]?$/.test(text.charAt(at - 1)) && !isLetterAt(text, at + 1)
}

function looksOpening(text: string, at: number): boolean {
  return /^[\s([{]?$/.test(text.charAt(at - 1)) && isLetterAt(text, at + 1)
}

/** The mark with the word that it opens or closes; French sets a blank between the two. */
function wordAt(text: string, at: number): [number, number] {
  const before =
    /[\p{L}\p{N}'’-]*[^\s\p{L}\p{N}]{0,2}\s?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  const after = /^\s?[\p{L}\p{N}'’-]*/u.exec(text.slice(at + 1, at + 41))?.[0] ?? ''
  const closes = before.trim() !== '' && !/\s$/.test(before)
  if (closes || text.charAt(at) === '»') return [at - before.length, at + 1]
  return [at, at + 1 + after.length]
}

/** The paragraph around `at`. */
function paragraphAt(text: string, at: number): [number, number] {
  const before = [...text.slice(0, at).matchAll(/\n[ \t]*\n/g)].at(-1)
  const after = text.slice(at).search(/\n[ \t]*\n/)
  return [before ? before.index + before[0].length : 0, after < 0 ? text.length : at + after]
}
