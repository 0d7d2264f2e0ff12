/** What is wrong with the YAML itself, said to somebody who has never heard of YAML. */
export const yaml = {
  'yaml/alias.undefined': ({ name }: { name: string }) =>
    `“*” has a meaning of its own in front of a text. Put the text in quotes: "*${name}".`,
  'yaml/alias.circular': ({ name }: { name: string }) =>
    `“*${name}” stands inside the very text that it repeats. Write out what you mean.`,
  'yaml/alias.many': ({ name }: { name: string }) =>
    `“*${name}” repeats more than an entry can hold. Write out what you mean.`,
  'yaml/block-text': ({ sign }: { sign: string }) => `A text behind “${sign}” begins on the next line. Move these words down, indented.`,
  'yaml/brackets': ({ sign, closing }: { sign: string; closing: string }) =>
    `This “${sign}” is never closed. Put “${closing}” at the end.`,
  'yaml/colon': () => 'A text with a colon in it needs quotes around it.',
  'yaml/conflict': () =>
    'Two versions of this entry were merged and left unresolved here. Keep one of them and delete the marker lines.',
  'yaml/control-character': ({ code }: { code: string }) => `An invisible character (${code}) stands here. Delete it.`,
  'yaml/control-character.encoding': () =>
    'Characters here could not be read: the file is not in UTF-8. Save it as UTF-8 and correct these letters.',
  'yaml/duplicate-field': ({ field }: { field: string }) =>
    `“${field}” is given twice in the same place; this second one is not read. Keep one of them.`,
  'yaml/escape': ({ sign }: { sign: string }) => `“${sign}” means nothing between double quotes. Write “\\\\” for a backslash.`,
  'yaml/half-typed': ({ text }: { text: string }) =>
    `“${shorten(text)}” is no field yet: a field’s name ends with a colon, and a further line of a text is indented.`,
  'yaml/indentation': () => 'This line does not begin where its neighbours begin. Align it with them.',
  'yaml/not-an-entry.empty': () => 'This entry is empty. Begin with “id:”, “pillar:”, “title:” and “sections:”.',
  'yaml/not-an-entry.list': () => 'An entry begins with a field such as “id:”, not with a list.',
  'yaml/not-an-entry.text': () => 'An entry begins with a field such as “id:”, not with plain text.',
  'yaml/quotes': ({ sign }: { sign: string }) =>
    `The quotation marks (${sign}) of this text do not match. A text that holds quotation marks needs others around it.`,
  'yaml/several-documents': () => 'A second document begins here and is not read. Each entry has a file of its own.',
  'yaml/space-after-colon': ({ field }: { field: string }) => `A space is missing behind “${field}:”.`,
  'yaml/special-character': ({ sign }: { sign: string }) =>
    `A text that begins with “${sign}” needs quotes around it: the sign has a meaning of its own here.`,
  'yaml/syntax': ({ message }: { message: string }) => `This cannot be read as YAML: ${message}.`,
  'yaml/tab': () => 'Lines are indented with spaces here, not with tabs.',
  'yaml/unreadable.binary': () => 'This is not a text file. Save the entry as plain text in UTF-8.',
  'yaml/unreadable.depth': () => 'This is nested deeper than any entry is. Check the brackets and the indentation.',
  'yaml/unreadable.size': ({ limit }: { limit: number }) =>
    `This file is too large for an entry: it has more than ${limit} million characters.`,
  'yaml/unused-anchor': ({ name }: { name: string }) =>
    `“&${name}” in front of this text is not read as text. Put the text in quotes if the sign belongs to it.`,
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
