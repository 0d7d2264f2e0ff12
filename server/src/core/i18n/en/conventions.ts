type Titled = { name: string; code: string; title: string }

/** ILO Conventions, Protocols and Recommendations. `title` is the title with its number, in the entry’s language. */
export const conventions = {
  'conventions/unknown': ({ name, field }: { name: string; field: string }) =>
    `“${name}” is not ${instrumentOf(field)} of the catalogue. Check the number; a newer one can be added under “catalogue:” in sstc-guide.yaml.`,
  'conventions/unknown.near': ({
    name,
    field,
    near,
    title,
  }: {
    name: string
    field: string
    near: string
    title: string
  }) => `“${name}” is not ${instrumentOf(field)} of the catalogue. Did you mean ${near}, “${title}”?`,
  'conventions/unknown.several': ({ name }: { name: string; field: string }) =>
    `“${name}” names several instruments. Give each an item of its own.`,
  'conventions/code-form.code': ({ name, code }: Titled) =>
    `“${name}” is written “${code}”: the letter and three digits.`,
  'conventions/code-form.reference': ({ name, code, title }: Titled) =>
    `Write “${name}” as “${code}”. It is the ${title}.`,
  'conventions/code-form.title': ({ code }: Titled) => `This is a title. Write its code, “${code}”.`,
  'conventions/wrong-list': ({ code, title, home }: { code: string; title: string; home: string }) =>
    `${code}, “${title}”, is ${instrumentOf(home)}. Name it under “${home}:”.`,
  'conventions/duplicate': ({ name, code }: { name: string; code: string }) =>
    name === code ? `“${code}” is listed already.` : `“${name}” is ${code}, which is listed already.`,
  'conventions/duplicate.first': () => 'It is listed here first.',
  'conventions/abrogated': ({
    code,
    title,
    status,
    year,
  }: {
    code: string
    title: string
    status: string
    year: number
  }) =>
    `${code}, “${title}”, was ${status}${year ? ` in ${year}` : ''}. Name the instrument in force, or say in the text that it was.`,
  'conventions/abrogated.outdated': ({ code, title }: { code: string; title: string }) =>
    `${code}, “${title}”, is outdated by the ILO’s own reckoning. Name the newer instrument if the practice applies it.`,
  'conventions/later-than-practice': ({
    code,
    title,
    year,
    end,
  }: {
    code: string
    title: string
    year: number
    end: number
  }) =>
    `${code}, “${title}”, was adopted in ${year}, and the practice ended in ${end}. Check the number and the dates.`,
}

function instrumentOf(field: string): string {
  return field === 'recommendations' ? 'a Recommendation' : 'a Convention or Protocol'
}
