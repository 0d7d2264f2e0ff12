type Unknown = { name: string; goal: string; near: string }

/** The Sustainable Development Goals and their targets, by number. */
export const sdgs = {
  'sdgs/unknown.comma': ({ name, near }: Unknown) =>
    `“${name}” is not a goal or target. If the target is meant, write a point: “${near}”.`,
  'sdgs/unknown.several': ({ name }: Unknown) =>
    `“${name}” names several goals. Give each an item of its own.`,
  'sdgs/unknown.goal': ({ name }: Unknown) =>
    `There is no goal ${name}: the goals are numbered from 1 to 17.`,
  'sdgs/unknown.target': ({ name, goal, near }: Unknown) =>
    `Goal ${goal} has no target ${name}.${near ? ` Did you mean “${near}”?` : ''}`,
  'sdgs/unknown.text': ({ name, near }: Unknown) =>
    `“${name}” is not the number of a goal or target. ${near ? `Did you mean “${near}”?` : 'Write the number alone, such as 8 or 8.7.'}`,
  'sdgs/form': ({ name, code }: { name: string; code: string }) =>
    `“${name}” is written “${code}”: the number is enough.`,
  'sdgs/duplicate': ({ name, code }: { name: string; code: string }) =>
    name === code ? `“${code}” is listed already.` : `“${name}” is ${code}, which is listed already.`,
  'sdgs/duplicate.first': () => 'It is listed here first.',
}
