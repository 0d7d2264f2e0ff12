/** A bare address in running text, and where it leads. */
export interface Address {
  readonly text: string
  readonly href: string
}

/** Where a word begins: a web address, or the name before an @ (mail servers know no longer ones). For flags i and u. */
export const ADDRESS_START =
  '(?<![\\p{L}\\p{N}])(?:https?://|www\\.)(?=[^\\s.])|(?<![\\p{L}\\p{N}.+-])[\\w.+-]{1,64}@(?=\\w)'
const START = new RegExp(ADDRESS_START, 'iuy')
/** Longer ones are none that anybody could open, and cost too much time. */
const MAX_LENGTH = 2000
const WEB = new RegExp(`(?:https?://|www\\.)[^\\s<>[\\]"“”«»]{1,${MAX_LENGTH}}`, 'iy')
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}[\\p{L}\\p{N}])?'
const MAIL = new RegExp(`[\\w.+-]{1,64}@${LABEL}(?:\\.${LABEL}){1,8}`, 'iuy')
/** Signs that end a sentence rather than an address. */
const TRAILING = /[.,;:!?*_~'’)}]/

/** The address that begins at `at`, if there is one; it goes no further than `to`. */
export function matchAddress(text: string, at: number, to: number): Address | undefined {
  START.lastIndex = at
  if (!START.test(text)) return undefined
  WEB.lastIndex = at
  const web = WEB.exec(text)?.[0]
  if (web !== undefined) {
    if (web.length > MAX_LENGTH) return undefined
    const end = trimmed(web.slice(0, to - at))
    return { text: end, href: /^www\./i.test(end) ? `http://${end}` : end }
  }
  MAIL.lastIndex = at
  const mail = MAIL.exec(text)?.[0]
  return mail === undefined || mail.length > to - at ? undefined : { text: mail, href: `mailto:${mail}` }
}

/** Without the sentence's own signs at the end; a bracket stays that is opened within the address. */
function trimmed(address: string): string {
  let end = address.length
  let open = count(address, '(') - count(address, ')')
  while (end > 0 && TRAILING.test(address[end - 1]!)) {
    if (address[end - 1] === ')') {
      if (open >= 0) break
      open++
    }
    end--
  }
  return address.slice(0, end)
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}
