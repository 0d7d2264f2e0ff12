import { defineRule, fix } from '../../rule'
import { isMailAddress, isWebAddress } from '../addresses'
import { isPlaceholder } from '../placeholders'

export default defineRule({
  id: 'contact/website',
  severity: 'warning',
  check({ entry, report }) {
    for (const { website, email } of entry.contacts) {
      if (!website || isPlaceholder(website.text, 'website')) continue
      const value = website.text.trim()
      if (isWebAddress(value)) continue
      const { path } = website
      const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
      const to = repaired(value)
      if (isMailAddress(value.replace(/^mailto:/i, ''))) {
        report('contact/website.email', { path }, { value }).note(
          email ? {} : { move: value.replace(/^mailto:/i, '') },
        )
      } else if (to) report('contact/website.mistyped', { path }, { value, address: to }).note({ to })
      else if (scheme && scheme !== 'http' && scheme !== 'https')
        report('contact/website.scheme', { path }, { scheme })
      else report('contact/website', { path }, { value })
    }
  },
  fix({ note, place }, _context, edit) {
    if (!('path' in place)) return []
    const { path } = place
    const { to, move } = note
    if (typeof move === 'string') {
      const edits = [...edit.renameField(path, 'email'), ...edit.setValue(path, move)]
      return [fix('fix.changeTo', edits, 'suggestion', { to: `email: ${move}` })]
    }
    return typeof to === 'string' ? [fix('fix.changeTo', edit.setValue(path, to), 'suggestion', { to })] : []
  },
})

/** The address that is meant by `http//:www.…`, `Website: www.…`, `<http://…>` or `www.ilo.org.`; undefined where nobody can tell. */
function repaired(value: string): string | undefined {
  const bare = value
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/^(?:web(?:site|\s?page)?|site(?:\s?web)?|p[áa]gina web|s[íi]tio web|url)\s*[:：]\s*/i, '')
    .replace(/^[<([](.*)[>)\]]$/, '$1')
    .replace(/[.,;]+$/, '')
    .trim()
  const scheme = bare.replace(/^h?t{1,3}p(s?)\s*[:;/\\.]+\s*(?=[\w-]+\.)/i, 'http$1://')
  return [bare, scheme, scheme.replace(/\s+/g, '')].find(
    (candidate) => candidate !== value && isWebAddress(candidate),
  )
}
