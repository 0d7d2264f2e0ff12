/** The programmes and bodies of an entry, by the acronyms that the guide prints. */
export const programmes = {
  'programmes/unknown': ({ name }: { name: string }) =>
    `“${name}” is not in the catalogue. Check the spelling, or add it under “catalogue:” in sstc-guide.yaml.`,
  'programmes/unknown.near': ({ name, near }: { name: string; near: string }) =>
    `“${name}” is not in the catalogue. Did you mean “${near}”? If not, add it under “catalogue:” in sstc-guide.yaml.`,
  'programmes/unknown.several': ({ name }: { name: string }) =>
    `“${name}” names several programmes. Give each an item of its own.`,
  'programmes/other-name.case': ({ name, id }: { name: string; id: string }) =>
    `“${name}” is written “${id}”.`,
  'programmes/other-name.alias': ({ name, id }: { name: string; id: string }) =>
    `“${name}” is another name of “${id}”. Write “${id}”.`,
  'programmes/other-name.name': ({ id }: { name: string; id: string }) =>
    `This is the full name. Write “${id}”, its short name.`,
  'programmes/duplicate': ({ name, id }: { name: string; id: string }) =>
    name === id
      ? `“${name}” is listed already.`
      : `“${name}” is another name of “${id}”, which is listed already.`,
  'programmes/duplicate.first': () => 'It is listed here first.',
}
