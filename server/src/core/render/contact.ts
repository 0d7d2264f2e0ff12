import type { Contact, Information } from '../model/entry'
import type { Text } from '../model/read'
import type { Block, Inline, Line } from './blocks'
import type { Composer } from './composer'
import { printable } from './inlines'
import { safeHref } from './markdown/parser'

/** “Project/Initiative information”, where the author gives any. */
export function printInformation(information: Information, composer: Composer): Block[] {
  const items = information.items.map((item): Line => {
    const children = item.text ? composer.line(item.text) : []
    if (item.text && item.url) children.push({ type: 'text', text: composer.headings.colon })
    if (item.url) children.push(...link(item.url.text))
    return { ...composer.at(item.path), children }
  })
  const printed = items.filter(({ children }) => children.length > 0)
  if (printed.length === 0) return []
  const { heading } = information
  const children = heading ? composer.plain(heading) : text(composer.headings.information)
  const place = composer.at(['information'])
  return [
    {
      type: 'group',
      role: 'information',
      ...place,
      blocks: [
        {
          type: 'heading',
          role: 'section',
          level: 3,
          ...(heading ? composer.at(heading.path) : place),
          children,
        },
        { type: 'information', ...place, items: printed },
      ],
    },
  ]
}

/** “Contact” with its lines; marked as missing where there are none. */
export function printContact(contacts: readonly Contact[], composer: Composer): Block[] {
  const printed = contacts
    .map((contact) => contactLines(contact, composer))
    .filter((lines) => lines.length > 0)
  if (printed.length === 0) return composer.missing('contact', ['contact'])
  const place = composer.at(['contact'])
  return [
    {
      type: 'group',
      role: 'contact',
      ...place,
      blocks: [
        {
          type: 'heading',
          role: 'section',
          level: 3,
          ...place,
          children: text(composer.headings.contact),
        },
        { type: 'contacts', ...place, contacts: printed },
      ],
    },
  ]
}

/** The lines of one contact in the guide's order; the link is not printed, it lies behind the unit's name. */
function contactLines(contact: Contact, composer: Composer): Line[] {
  const { organization, unit, name, email, phone, website } = contact
  const linked = unit ?? organization ?? name
  const href = contact.link && safeHref(contact.link.text.trim())
  const named = [organization, unit, name].flatMap((field): Line[] => {
    if (!field) return []
    const words = text(oneLine(field))
    const children: Inline[] =
      href !== undefined && field === linked ? [{ type: 'link', href, children: words }] : words
    return [{ ...composer.at(field.path), children }]
  })
  const { colon, email: label } = composer.headings
  return [
    ...named,
    ...(email
      ? [{ ...composer.at(email.path), children: [...text(label + colon), ...mail(oneLine(email))] }]
      : []),
    ...(phone ? [{ ...composer.at(phone.path), children: text(oneLine(phone)) }] : []),
    ...(website ? [{ ...composer.at(website.path), children: link(oneLine(website)) }] : []),
  ]
}

function mail(address: string): Inline[] {
  const href = /^[^\s?&#@]+@[^\s?&#@]+$/.test(address) ? safeHref(`mailto:${address}`) : undefined
  return href === undefined ? text(address) : [{ type: 'link', href, children: text(address) }]
}

/** An address, printed as it is written. */
function link(address: string): Inline[] {
  const written = printable(address.trim())
  const href = /\s/.test(written) ? undefined : safeHref(written)
  return href === undefined ? text(written) : [{ type: 'link', href, children: text(written) }]
}

function oneLine({ text: words }: Text): string {
  return printable(words).trim().replace(/\s+/g, ' ')
}

function text(words: string): Inline[] {
  return [{ type: 'text', text: words }]
}
