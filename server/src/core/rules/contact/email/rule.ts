import { defineRule, fix } from '../../rule'
import { isMailAddress } from '../addresses'
import { isPlaceholder } from '../placeholders'

export default defineRule({
  id: 'contact/email',
  severity: 'error',
  check({ entry, report }) {
    for (const { email } of entry.contacts) {
      if (!email || isPlaceholder(email.text, 'email')) continue
      const value = email.text.trim()
      if (isMailAddress(value)) continue
      const { path } = email
      const addresses = addressesIn(value)
      const cleaned = clean(value)
      const letters = [...new Set(value.match(/[^ -~]/gu))]
      if (addresses.length > 1) {
        report('contact/email.several', { path }, { addresses }).note({ to: addresses[0] })
      } else if (isMailAddress(cleaned)) {
        report('contact/email.mistyped', { path }, { value, address: cleaned }).note({
          to: cleaned,
          certain: true,
        })
      } else if (letters.length && isMailAddress(plain(cleaned))) {
        report('contact/email.letters', { path }, { value, letters }).note({ to: plain(cleaned) })
      } else {
        const to = [spelledOut(cleaned), addresses[0] ?? '', cleaned.replace(/\.{2,}/g, '.')].find(
          isMailAddress,
        )
        if (to) report('contact/email.mistyped', { path }, { value, address: to }).note({ to })
        else report('contact/email', { path }, { value })
      }
    }
  },
  fix({ note, place }, _context, edit) {
    const { to, certain } = note
    if (typeof to !== 'string' || !('path' in place)) return []
    return [fix('fix.changeTo', edit.setValue(place.path, to), certain ? 'certain' : 'suggestion', { to })]
  },
})

/** Words that people put before an address, in the guide's languages. */
const LABEL =
  /^(?:mailto|e-?mail|courriel|m[ée]l|correo(?: electr[óo]nico)?|correio(?: eletr[óôo]nico)?)\s*[:：]\s*/i

/** Without what surely does not belong to the address: labels, brackets, blanks, invisible signs, a full stop at the end. */
function clean(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(LABEL, '')
    .replace(LABEL, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/\s*([@.])\s*/g, '$1')
    .trim()
    .replace(/[.,;:]+$/, '')
}

/** Without accents: `información` is `informacion`. */
function plain(value: string): string {
  return value.normalize('NFD').replace(/\p{M}/gu, '')
}

/** `ipec at ilo.org`, `ipec [at] ilo dot org`. */
function spelledOut(value: string): string {
  const at = /\s*[[({]\s*(?:at|arroba|arobase|@|à|a)\s*[\])}]\s*|\s+(?:at|arroba|arobase|chez)\s+/i
  const dot = /\s*[[({]\s*(?:dot|point|punto|ponto|\.)\s*[\])}]\s*|\s+(?:dot|point|punto|ponto)\s+/gi
  return value.replace(at, '@').replace(dot, '.')
}

function addressesIn(value: string): string[] {
  const words = value
    .split(/[\s,;|/<>()[\]"“”]+/)
    .map((word) => word.replace(LABEL, '').replace(/^[.:]+|[.:]+$/g, ''))
  return [...new Set(words.filter(isMailAddress))]
}
