import { isAbsent } from '../../../model/absent'
import { nodeAt } from '../../../model/tree'
import { defineRule, fix } from '../../rule'

/** Any of these will do. */
const WAYS = ['email', 'phone', 'website']

export default defineRule({
  id: 'contact/unreachable',
  severity: 'warning',
  ready: 'error',
  check({ entry, source, report }) {
    const node = nodeAt(source.root, ['contact'])
    const blank = node?.kind === 'seq' && node.items.length === 0
    const unreachable = ({ path }: (typeof entry.contacts)[number]) =>
      nodeAt(source.root, path)?.kind === 'map' && WAYS.every((way) => isAbsent(source.root, [...path, way]))
    if (!blank && !(entry.contacts.length && entry.contacts.every(unreachable))) return
    const [first] = entry.contacts
    const who = first?.unit?.text ?? first?.organization?.text ?? first?.name?.text ?? ''
    report('contact/unreachable', { path: ['contact'], on: 'key' }, { who })
  },
  fix(_finding, { entry, catalogues }, edit) {
    const [first] = entry.contacts
    if (!first) return []
    // The catalogue knows the addresses of the guide's own units.
    const known = [first.unit, first.organization, first.name].flatMap((text) => {
      const found = text && catalogues.programmes.resolve(text.text)
      const email = found && found.status !== 'unknown' ? found.programme.contact?.email : undefined
      return email ?? []
    })
    const email = known[0] ?? ''
    const field = email ? `email: ${email}` : 'email'
    return [fix('fix.add', edit.addField(first.path, 'email', email), 'suggestion', { field })]
  },
})
