import { or } from './words'

/** Where an entry is not of the format's shape. `field` is a field's name as the author types it. */
export const schema = {
  'schema/empty.hash': ({ field }: { field: string }) =>
    `“${field}” is empty: what stands behind “#” is only a remark. If it is the text, put it in quotes.`,
  'schema/empty.item': ({ field }: { field: string }) =>
    `This item of “${field}” is empty. Fill it in, or delete the line.`,
  'schema/empty.nothing': ({ field }: { field: string }) =>
    `“${field}” is empty. Fill it in, or delete the line.`,
  'schema/empty.value': ({ field }: { field: string }) =>
    `Nothing is given for “${field}”. Fill it in, or delete it.`,
  'schema/missing-field.top': ({ field, title }: { field: string; title: string }) =>
    field === title.toLowerCase()
      ? `The entry needs “${field}:”. Add it.`
      : `The entry needs “${field}:” (${lower(title)}). Add it.`,
  'schema/missing-field.guide': ({ field }: { field: string }) => `The guide file needs “${field}:”. Add it.`,
  'schema/missing-field.item': ({ field, parent }: { field: string; parent: string }) =>
    `Each item of “${parent}” needs “${field}:”. Add it.`,
  'schema/type.fields': ({ field, found }: { field: string; found: string }) =>
    found === 'list'
      ? `“${field}” is no list: its fields stand below it, each with its name and without “- ”.`
      : `“${field}” has fields of its own. Put them on lines below it, indented, each with its name.`,
  'schema/type.item': ({ field, key }: { field: string; key: string }) =>
    `Each item of “${field}” has fields of its own. Put “${key}: ” in front of this text.`,
  'schema/type.list': ({ field, found }: { field: string; found: string }) =>
    found === 'fields'
      ? `“${field}” is a list. Put “- ” in front of each of its items.`
      : `“${field}” is a list. Put each item on a line of its own, with “- ” in front of it.`,
  'schema/type.number': ({ field, value }: { field: string; value: string }) =>
    /^\d+$/.test(value)
      ? `“${field}” is a number. Write it without quotes.`
      : value
        ? `“${field}” is a whole number; “${value}” is not.`
        : `“${field}” is a whole number. Write it behind the colon.`,
  'schema/type.text': ({ field, found }: { field: string; found: string }) =>
    found === 'list'
      ? `“${field}” is a single text, not a list. Write it behind the colon.`
      : `“${field}” is a text, but a field with a name stands here. If the colon belongs to the text, put the text in quotes.`,
  'schema/unknown-field.misspelt': ({
    field,
    parent,
    suggestion,
  }: {
    field: string
    parent: string
    suggestion: string
  }) => `“${field}” is no field of ${parent ? `“${parent}”` : 'an entry'}. Did you mean “${suggestion}”?`,
  'schema/unknown-field.misspelt-guide': ({ field, suggestion }: { field: string; suggestion: string }) =>
    `“${field}” is no field of the guide file. Did you mean “${suggestion}”?`,
  'schema/unknown-field.elsewhere': ({ field, home }: { field: string; home: string }) =>
    `“${field}” does not belong here, but under “${home}”. Move it there.`,
  'schema/unknown-field.section': ({ field }: { field: string }) =>
    `“${field}” is a kind of section. Write it under “sections” as “- kind: ${field.toLowerCase()}”, with its “text”.`,
  'schema/unknown-field.text': ({ field }: { field: string }) =>
    `“${field}” is no field here. If it belongs to a text with a colon in it, put the text in quotes.`,
  'schema/unknown-field.top': ({ field }: { field: string }) =>
    `“${field}” does not belong here. It is a field of the whole entry: move it to the left margin.`,
  'schema/unknown-field.inside': ({ field, parent, own }: { field: string; parent: string; own: string }) =>
    `“${field}” is no field of “${parent}”. Delete it, or call it “${own}” to keep a note of your own.`,
  'schema/unknown-field.entry': ({ field, own }: { field: string; own: string }) =>
    `“${field}” is no field of an entry. Delete it, or call it “${own}” to keep a note of your own.`,
  'schema/unknown-field.guide': ({ field, own }: { field: string; own: string }) =>
    `“${field}” is no field of the guide file. Delete it, or call it “${own}” to keep a note of your own.`,
  'schema/value.choice': ({
    field,
    value,
    choices,
    suggestion,
  }: {
    field: string
    value: string
    choices: string[]
    suggestion: string
  }) =>
    suggestion
      ? `“${value}” is not possible for “${field}”. Did you mean “${suggestion}”?`
      : `“${value}” is not possible for “${field}”. Choose ${or(choices)}.`,
  'schema/value.name': ({ value, hint }: { value: string; hint: string }) =>
    `“${value}” is not possible as a name here. ${hint}`.trim(),
  'schema/value.pattern': ({ field, value, hint }: { field: string; value: string; hint: string }) =>
    `“${value}” is not possible for “${field}”. ${hint}`.trim(),
  'schema/value.small': ({ field, value, limit }: { field: string; value: string; limit: string }) =>
    `“${field}” is at least ${limit}; “${value}” is less.`,
  'schema/value.large': ({ field, value, limit }: { field: string; value: string; limit: string }) =>
    `“${field}” is at most ${limit}; “${value}” is more.`,
  'schema/value.long': ({ field, limit }: { field: string; limit: string }) =>
    `“${field}” is too long: at most ${limit} characters.`,
  'schema/value.other': ({ field }: { field: string }) => `What stands here is not possible for “${field}”.`,
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}
