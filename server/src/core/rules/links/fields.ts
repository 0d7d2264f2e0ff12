import type { DocumentContext } from '../../document'
import { read } from '../../model/read'
import type { Text } from '../../model/read'

/** The fields that hold an address and nothing else. Those of a contact's website have rules of their own. */
export function addressFields({ kind, entry, source }: DocumentContext): Text[] {
  if (kind === 'guide') {
    const programmes = read(source.root).at('catalogue').items('programmes')
    return programmes.flatMap((item) => item.text('url') ?? [])
  }
  const links = entry.contacts.flatMap(({ link }) => link ?? [])
  return [
    ...entry.information.items.flatMap(({ url }) => url ?? []),
    // Words that only hold the place of a link have a rule of their own, too.
    ...links.filter(({ text }) => /[./:]/.test(text)),
  ]
}
