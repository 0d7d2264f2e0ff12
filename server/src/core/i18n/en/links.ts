/** Addresses and links. */
export const links = {
  'links/malformed': ({ value }: { value: string }) =>
    `“${value}” leads nowhere: no name such as “www.ilo.org” is in it. Correct it.`,
  'links/malformed.near': ({ value, to }: { value: string; to: string }) =>
    `“${value}” leads nowhere as it is written. Did you mean “${to}”?`,
  'links/malformed.broken': ({ to }: { to: string }) =>
    `This address is broken in two, and only its beginning becomes a link. Did you mean “${to}”?`,
  'links/scheme': ({ scheme }: { scheme: string }) =>
    `Addresses that begin with “${scheme}:” do not become links, only those with “http://”, “https://”, “www.” or “mailto:”. Give one of these.`,
  'links/scheme.bare': ({ value }: { value: string }) =>
    `“${value}” becomes a link only with “http://” or “https://” in front. Add it.`,
  'links/scheme.mail': ({ value }: { value: string }) =>
    `“${value}” is an e-mail address, and becomes a link with “mailto:” in front. Add it.`,
  'links/scheme.relative': ({ value }: { value: string }) =>
    `“${value}” is no address that readers can open. Give one that begins with “http://”, “https://” or “www.”.`,
  'links/broken-markdown.blank': () =>
    'A blank keeps this from being a link. Delete the one between “]” and “(”.',
  'links/broken-markdown.inside': () =>
    'This is no link: there is a blank in its address. Write %20 in its place, or correct the address.',
  'links/broken-markdown.unclosed': () => 'This link has no end. Put “)” behind its address.',
  'links/broken-markdown.reversed': () =>
    'In a link the words stand in square brackets, the address in round ones. Swap them.',
  'links/broken-markdown.nowhere': () =>
    'This link has no address. Give one between “(” and “)”, or leave only its words.',
  'links/broken-markdown.nameless': () =>
    'This link has no words that could be read. Write some between “[” and “]”, or leave only the address.',
}
