import { and } from './words'

export const contact = {
  'contact/missing': () =>
    'Nobody is named whom readers can ask. Add “contact:” with an organization and an e-mail address, a phone number or a website.',
  'contact/unreachable': ({ who }: { who: string }) =>
    `Readers cannot reach ${who || 'this contact'}. Add an e-mail address, a phone number or a website.`,
  'contact/email': ({ value }: { value: string }) =>
    `“${value}” is no e-mail address: one reads like “ipec@ilo.org”. Correct it.`,
  'contact/email.mistyped': ({ value, address }: { value: string; address: string }) =>
    `“${value}” is no e-mail address as it stands. Write “${address}”.`,
  'contact/email.letters': ({ value, letters }: { value: string; letters: string[] }) =>
    `Mail servers do not take ${and(letters.map((letter) => `“${letter}”`))} in an address such as “${value}”. Check how it is spelled.`,
  'contact/email.several': ({ addresses }: { addresses: string[] }) =>
    `There are ${addresses.length} addresses here: ${and(addresses)}. Give each a contact of its own (“contact:” may be a list), or keep one.`,
  'contact/phone': ({ value, problem, country }: { value: string; problem: string; country: string }) =>
    `“${value}” has ${problem === 'short' ? 'too few digits' : problem === 'long' ? 'too many digits' : 'not the right number of digits'} for a phone number${country ? ` in ${country}` : ''}. Check it.`,
  'contact/phone.country': ({ value }: { value: string }) =>
    `No country has the code that “${value}” begins with. Check the digits behind the “+”.`,
  'contact/phone.no-number': ({ value }: { value: string }) =>
    `“${value}” is no phone number. Give it with its country code, such as “+41 22 799 6427”.`,
  'contact/phone-country-code': ({ value }: { value: string }) =>
    `Readers abroad cannot dial “${value}”. Give the number with its country code, such as “+41 22 799 6427”.`,
  'contact/phone-country-code.zeros': ({ value }: { value: string }) =>
    `Not every country dials 00 first. Write “+” in its place in “${value}”.`,
  'contact/placeholder': ({ value, field }: { value: string; field: string }) =>
    `“${value}” only holds the place of what is still to be given. Fill in “${field}:”, or delete the line.`,
  'contact/website': ({ value }: { value: string }) =>
    `“${value}” is no address of a website: one reads like “www.ilo.org/coop” or “https://www.ilo.org”. Correct it.`,
  'contact/website.email': ({ value }: { value: string }) =>
    `“${value}” is an e-mail address. Write it under “email:”.`,
  'contact/website.mistyped': ({ value, address }: { value: string; address: string }) =>
    `“${value}” is no address of a website as it stands. Write “${address}”.`,
  'contact/website.scheme': ({ scheme }: { scheme: string }) =>
    `An address that begins with “${scheme}:” opens no website. Give one that begins with “https://”, “http://” or “www.”.`,
}
