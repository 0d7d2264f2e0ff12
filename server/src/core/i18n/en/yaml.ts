/** What is wrong with the YAML itself, said to somebody who has never heard of YAML. */
export const yaml = {
  'yaml/alias.undefined': ({ name }: { name: string }) =>
    `“*” has a meaning of its own in front of a text. Put the text in quotes: "*${name}".`,
  'yaml/alias.circular': ({ name }: { name: string }) =>
    `“*${name}” stands inside the very text that it repeats. Write out what you mean.`,
  'yaml/alias.many': ({ name }: { name: string }) =>
    `“*${name}” repeats more than an entry can hold. Write out what you mean.`,
  'yaml/block-text': ({ sign }: { sign: string }) =>
    `A text behind “${sign}” begins on the next line. Move these words down, indented.`,
  'yaml/block-text.lines': ({ sign }: { sign: string }) =>
    `This text of several lines has a “${sign}” in it. Put “|” behind the name of its field and begin the text on the next line.`,
  'yaml/block-text.number': ({ number }: { number: number }) =>
    `“${number}” says that the text is indented further than it is. Delete the number.`,
  'yaml/brackets': ({ sign, closing }: { sign: string; closing: string }) =>
    `This “${sign}” is never closed. Put “${closing}” at the end.`,
  'yaml/brackets.list': () =>
    'Something is wrong here between the brackets. Put one comma between two items.',
  'yaml/brackets.surplus': ({ sign }: { sign: string }) => `“${sign}” closes nothing here. Delete it.`,
  'yaml/colon': () => 'A text with a colon in it needs quotes around it.',
  'yaml/conflict': () =>
    'Two versions of this entry were merged and left unresolved here. Keep one of them and delete the marker lines.',
  'yaml/conflict.rest': () => 'This line is left over from two versions that were merged. Delete it.',
  'yaml/control-character': ({ code }: { code: string }) =>
    `An invisible character (${code}) stands here. Delete it.`,
  'yaml/control-character.encoding': () =>
    'Characters here could not be read: the file is not in UTF-8. Save it as UTF-8 and correct these letters.',
  'yaml/duplicate-field': ({ field }: { field: string }) =>
    `“${field}” is given twice in the same place; this second one is not read. Keep one of them.`,
  'yaml/duplicate-field.item': ({ field }: { field: string }) =>
    `“${field}” is given twice in this item. Where a new item begins, put “- ” in front of it.`,
  'yaml/escape': ({ sign }: { sign: string }) =>
    `“${sign}” means nothing between double quotes. Write “\\\\” for a backslash.`,
  'yaml/half-typed': ({ text }: { text: string }) =>
    `“${shorten(text)}” is no field yet: put a colon behind it, or delete it.`,
  'yaml/half-typed.colon': ({ text }: { text: string }) => `A colon is missing behind “${shorten(text)}”.`,
  'yaml/half-typed.name': () => 'The name of the field is missing in front of this colon.',
  'yaml/half-typed.text': () =>
    'This text belongs to no field. Move it below the field it is for, indented, or put “#” in front of it to keep it as a remark.',
  'yaml/indentation': () => 'This line does not begin where its neighbours begin. Align it with them.',
  'yaml/indentation.blank': () =>
    'This empty line holds spaces, more than the text below it has in front. Delete them.',
  'yaml/indentation.item': () =>
    'Nothing can stand below this item, since it is a text already. Put the name of a field in front of that text too.',
  'yaml/indentation.outside': () =>
    'This line stands too far left to belong to the text above. Indent it like that text.',
  'yaml/indentation.text': () =>
    'This line does not begin where the other lines of the text begin. Align it with them.',
  'yaml/list-item.first': () =>
    'A list begins below this text. Put the text on a line of its own too, with “- ” in front of it.',
  'yaml/list-item.missing': () => 'This line stands in a list but is no item of it. Put “- ” in front of it.',
  'yaml/list-item.nameless': () =>
    'This list belongs to no field. Put the name of its field and a colon on the line above it.',
  'yaml/list-item.sign': ({ sign }: { sign: string }) =>
    `The items of a list begin with “- ” here, not with “${sign}”. Points within a text belong below “|”.`,
  'yaml/list-item.space': () => 'A space is missing behind the “-” of a list item.',
  'yaml/list-item.stray': () => 'Here are fields, not a list. Take the “- ” away.',
  'yaml/no-break-space': () =>
    'This is not an ordinary space but one that a word processor made. Replace it.',
  'yaml/not-an-entry.empty': () =>
    'This entry is empty. Begin with “id:”, “pillar:”, “title:” and “sections:”.',
  'yaml/not-an-entry.list': () => 'An entry begins with a field such as “id:”, not with a list.',
  'yaml/not-an-entry.text': () => 'An entry begins with a field such as “id:”, not with plain text.',
  'yaml/quotes': ({ sign }: { sign: string }) =>
    `The quotation marks (${sign}) of this text do not match. A text that holds quotation marks needs others around it.`,
  'yaml/quotes.open': ({ sign }: { sign: string }) =>
    `This text begins with ${sign} but does not end with it. Add ${sign} at its end.`,
  'yaml/several-documents': () =>
    'A second document begins here and is not read. Each entry has a file of its own.',
  'yaml/several-documents.line': () => 'This line ends the entry, and more of it follows. Delete the line.',
  'yaml/space-after-colon': ({ field }: { field: string }) => `A space is missing behind “${field}:”.`,
  'yaml/space-after-colon.sign': ({ field, sign }: { field: string; sign: string }) =>
    `A field’s name ends with a colon and a space, not with “${sign}”: write “${field}: ”.`,
  'yaml/special-character': ({ sign }: { sign: string }) =>
    `A text that begins with “${sign}” needs quotes around it: the sign has a meaning of its own here.`,
  'yaml/syntax': () =>
    'This line cannot be read. Compare its signs and its indentation with the lines around it.',
  'yaml/tab': () => 'Lines are indented with spaces here, not with tabs.',
  'yaml/unreadable.binary': () => 'This is not a text file. Save the entry as plain text in UTF-8.',
  'yaml/unreadable.depth': () =>
    'This is nested deeper than any entry is. Check the brackets and the indentation.',
  'yaml/unreadable.signs': () => 'This file has too many lines, brackets or other signs for an entry.',
  'yaml/unreadable.size': ({ size, limit }: { size: string; limit: number }) =>
    `This file is too large for an entry (${size} million characters; at most ${limit} million are read).`,
  'yaml/unused-anchor': ({ name }: { name: string }) =>
    `“&${name}” in front of this text is not read as text. Put the text in quotes if the sign belongs to it.`,
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text
}
