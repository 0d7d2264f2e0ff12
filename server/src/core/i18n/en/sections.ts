export const sections = {
  'sections/no-description': () =>
    'The entry does not describe the practice. Add a section with “kind: description”; it may have a heading of its own.',
  'sections/empty': ({ kind }: { kind: string }) =>
    `This section (${kind}) has nothing in it yet. Add “text:” or “parts:”, or delete it.`,
  'sections/empty.part': () => 'This part has no text yet. Add “text:”, or delete the part.',
  'sections/heading-missing': ({ kind }: { kind: string }) =>
    kind === 'advantage'
      ? 'A section of the kind “advantage” brings no heading with it. Add “heading:”, for example “The comparative advantage of SSTC”.'
      : 'A section of the kind “other” brings no heading with it. Add “heading:”.',
  'sections/heading-missing.part': ({ letter }: { letter: string }) =>
    `This part is printed as “(${letter})” with nothing behind it. Add “heading:”.`,
  'sections/why-without-criteria': () =>
    'This section says why, but not what. Name the criteria, as in “criteria: [sustainable, replicable]”: they make its heading. Or give it a “heading:”.',
  'sections/criteria-elsewhere': ({ kind }: { kind: string }) =>
    `Only sections of the kind “why” claim criteria; this one is of the kind “${kind}”. Change its kind, or name them under the entry’s own “criteria:”.`,
  'sections/repeated-kind': ({ kind }: { kind: string }) =>
    `A section of the kind “${kind}” with the same heading stands above. Put the two together, or give this one a “heading:”.`,
  'sections/repeated-kind.first': () => 'The first one',
  'sections/order': () => 'In the guide the description comes first. Move it up.',
  'sections/one-part': () =>
    'A single part is printed as “(a)”, and no (b) follows. Put its text into the section, or add a second part.',
  'sections/raw-html': ({ tag, name }: { tag: string; name: string }) =>
    `“${tag}” is HTML, which is not understood here. ${REMEDIES[name] ?? 'Delete it'}.`,
  'sections/raw-html.comment': (_: { tag: string; name: string }) =>
    'A comment of HTML is not understood here. Write notes of your own in a line that begins with “#”, outside the text.',
  'sections/heading-in-text': ({ heading }: { heading: string }) =>
    `“${heading}” is a heading inside a text, where the guide has none. Make it a section or a part with “heading:”, or print it bold.`,
  'sections/heading-in-text.underlined': ({ heading }: { heading: string }) =>
    `The line below makes “${shorten(heading)}” a heading. Put a blank line between the two, or make it a section with “heading:”.`,
  'sections/length.short': ({ of, words, limit }: { of: string; words: number; limit: number }) =>
    `${named(of)} has ${number(words)} words; this guide asks for at least ${number(limit)}.`,
  'sections/length.long': ({ of, words, limit }: { of: string; words: number; limit: number }) =>
    `${named(of)} has ${number(words)} words; this guide asks for at most ${number(limit)}.`,
  'sections/list-broken': ({ sign }: { sign: string }) =>
    `Lines that begin with “${sign}” run together in print. Begin each item of the list with “- ”.`,
  'sections/list-broken.close': () =>
    'These lines run together in print: a blank is missing behind the “-” of each item.',
  'sections/list-broken.folded': () =>
    'Behind “>” the lines of this list run together into one paragraph. Write “|” in its place.',
  'sections/numbering.title': ({ sign }: { sign: string }) =>
    `Entries are numbered in print by themselves. Delete “${sign}” from the title.`,
  'sections/numbering.part': ({ sign }: { sign: string }) =>
    `Parts get their letters in print by themselves. Delete “${sign}” from the heading.`,
}

const BOLD = 'Write **words in bold**'
const ITALIC = 'Write _words in italics_'
const LIST = 'Begin each item of a list with “- ”'
const BREAK = 'Leave an empty line between paragraphs'

const REMEDIES: Readonly<Record<string, string>> = {
  a: 'Write [the words](the address)',
  b: BOLD,
  strong: BOLD,
  i: ITALIC,
  em: ITALIC,
  cite: ITALIC,
  code: 'Write `code`',
  br: BREAK,
  p: BREAK,
  ul: LIST,
  ol: LIST,
  li: LIST,
  img: 'Give the picture under “figures:”',
  sup: 'A footnote is marked with [^its-name]',
}

function named(of: string): string {
  return of === 'entry' ? 'The entry' : of === 'title' ? 'The title' : `This section (${of})`
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
