/** Where an entry is not of the format's shape. `field` is a field's name as the author types it. */
export const schema = {
  'schema/empty.nothing': ({ field }: { field: string }) => `“${field}” is empty. Fill it in, or delete the line.`,
  'schema/empty.value': ({ field }: { field: string }) => `Nothing is given for “${field}”. Fill it in, or delete it.`,
  'schema/missing-field.top': ({ field, title }: { field: string; title: string }) =>
    `The entry has no “${field}:” yet (${title}). Add it.`,
  'schema/missing-field.item': ({ field, parent }: { field: string; parent: string }) =>
    `This item of “${parent}” needs “${field}:”. Add it.`,
  'schema/type.list': ({ field }: { field: string }) =>
    `“${field}” is a list. Put each item on a line of its own, with “- ” in front of it.`,
  'schema/type.fields': ({ field, found }: { field: string; found: string }) =>
    found === 'list'
      ? `“${field}” holds fields with names, not a list. Take away the “- ”.`
      : `“${field}” holds fields with names. Put them on lines of their own below it, indented.`,
  'schema/type.number': ({ field, value }: { field: string; value: string }) =>
    value ? `“${field}” is a whole number; “${value}” is not.` : `“${field}” is a whole number.`,
  'schema/type.text': ({ field, found }: { field: string; found: string }) =>
    found === 'list'
      ? `“${field}” is a single text, not a list. Write it behind the colon.`
      : `“${field}” is a text. Write it behind the colon, in quotes if it has a colon in it.`,
  'schema/unknown-field.misspelt': ({ field, parent, suggestion }: { field: string; parent: string; suggestion: string }) =>
    `“${field}” is not a field of ${parent ? `“${parent}”` : 'an entry'}. Did you mean “${suggestion}”?`,
  'schema/unknown-field.elsewhere': ({ field, home }: { field: string; home: string }) =>
    `“${field}” does not belong here, but under “${home}”. Move it there.`,
  'schema/unknown-field.top': ({ field }: { field: string }) =>
    `“${field}” does not belong here. It is a field of the whole entry: move it to the left margin.`,
  'schema/unknown-field.inside': ({ field, parent }: { field: string; parent: string }) =>
    `“${field}” is not a field of “${parent}”. Delete it, or call it “x-${field}” to keep a note of your own.`,
  'schema/unknown-field.entry': ({ field }: { field: string }) =>
    `“${field}” is not a field of an entry. Delete it, or call it “x-${field}” to keep a note of your own.`,
  'schema/value.choice': ({ field, value, choices, suggestion }: { field: string; value: string; choices: string; suggestion: string }) =>
    suggestion
      ? `“${value}” is not possible for “${field}”. Did you mean “${suggestion}”?`
      : `“${value}” is not possible for “${field}”. Choose one of: ${choices}.`,
  'schema/value.name': ({ value }: { value: string }) =>
    `“${value}” cannot be a name here: use letters, digits, hyphens and underscores only.`,
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
