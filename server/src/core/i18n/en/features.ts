import { count } from './words'

type Year = { year: string }

/** What an editor shows besides findings: hovers, completions, code actions, outline, lenses. */
export const features = {
  'hover.required': () => 'required',
  'hover.default': () => 'meant when nothing is given',
  'hover.example': () => 'Example:',
  'hover.group.South': () => 'South',
  'hover.group.North': () => 'North',
  'hover.group.mixed': () => 'South and North',
  'hover.income.low': ({ year }: Year) => `low income (World Bank, ${year})`,
  'hover.income.lower-middle': ({ year }: Year) => `lower-middle income (World Bank, ${year})`,
  'hover.income.upper-middle': ({ year }: Year) => `upper-middle income (World Bank, ${year})`,
  'hover.income.high': ({ year }: Year) => `high income (World Bank, ${year})`,
  'hover.income.unclassified': ({ year }: Year) => `income not classified (World Bank, ${year})`,
  'hover.ldc.yes': ({ date, since }: { date: string; since: string }) =>
    `A least developed country in ${date} (on the United Nations’ list since ${since})`,
  'hover.ldc.no': ({ date, since, until }: { date: string; since: string; until: string }) =>
    until
      ? `No least developed country in ${date} (it was on the list from ${since} to ${until})`
      : `No least developed country in ${date} (on the list since ${since})`,
  'hover.ldc.unsure': ({ date }: { date: string }) =>
    `Whether it was a least developed country in ${date} is not certain`,
  'hover.takesPart': ({ role }: { role: string }) => `Takes part in this practice as ${role}`,
  'hover.fundamental': () => 'One of the fundamental instruments',
  'hover.governance': () => 'One of the governance instruments',
  'hover.status.up-to-date': (_: Year) => 'Up to date',
  'hover.status.interim': (_: Year) => 'Of interim status',
  'hover.status.instrument-to-be-revised': (_: Year) => 'To be revised',
  'hover.status.request-for-information': (_: Year) => 'Under request for information',
  'hover.status.outdated': (_: Year) => 'Outdated',
  'hover.status.superseded': (_: Year) => 'Superseded',
  'hover.status.replaced': ({ year }: Year) => (year ? `Replaced in ${year}` : 'Replaced'),
  'hover.status.withdrawn': ({ year }: Year) => (year ? `Withdrawn in ${year}` : 'Withdrawn'),
  'hover.status.abrogated': ({ year }: Year) => (year ? `Abrogated in ${year}` : 'Abrogated'),
  'hover.topic': ({ topic }: { topic: string }) => `Topic: ${topic}`,
  'hover.host': ({ host }: { host: string }) => `Belongs to: ${host}`,
  'hover.added': () => 'From this project’s sstc-guide.yaml.',
  'hover.ofTheGuide': () => 'As the guide of 2013 has it.',
  'hover.members': ({ number }: { number: number }) => count(number, 'country', 'countries'),
  'hover.goal': ({ code, title }: { code: string; title: string }) => `Goal ${code}: ${title}`,
  'hover.criteria': ({ met }: { met: number }) =>
    `**${met} of 5 criteria met** (a good practice meets at least three)`,
  'hover.verdict': ({ verdict }: { verdict: string }) => `This entry: ${verdict}`,
  'hover.supportable': () => 'The entry’s countries and supporters would speak for it.',
  'hover.questions': () => 'To ask:',
  'hover.prints': ({ text }: { text: string }) => `Printed as: ${text}`,
  'hover.notADate': () => 'This is not a date that can be printed.',
  'hover.footnote': ({ key }: { key: string }) => `Footnote “${key}”`,
  'hover.noFootnote': ({ key }: { key: string }) => `There is no footnote “${key}” under “footnotes:” yet.`,
  'hover.figure': ({ id }: { id: string }) => `Figure “${id}”`,

  'complete.inText': () => 'named in the text',
  'complete.today': () => 'today',
  'complete.thisMonth': () => 'this month',
  'complete.thisYear': () => 'this year',
  'complete.freeNumber': () => 'the first free number of the pillar',
  'complete.beforeSections': () => 'before the first section',
  'complete.fileName': () => 'from the name of the file',
  'complete.wholeEntry': () => 'A whole entry',
  'complete.wholeGuide': () => 'A whole guide file',
  'complete.notCalled': () => 'no text calls it yet',

  'rename.footnote': ({ name }: { name: string }) =>
    `“${name}” cannot be the name of a footnote: use letters, digits, hyphens and underscores only.`,
  'rename.figure': ({ name }: { name: string }) =>
    `“${name}” cannot be the name of a figure: use letters, digits, hyphens and underscores only.`,
  'rename.entry': ({ name }: { name: string }) =>
    `“${name}” cannot be an entry’s id: use small letters, digits and hyphens only.`,
  'rename.taken': ({ name }: { name: string }) => `“${name}” is taken already. Choose another name.`,

  'link.normlex': ({ code }: { code: string }) => `${code} in NORMLEX, the ILO’s database`,
  'link.image': () => 'Open the image',

  'action.silence': ({ id }: { id: string }) => `Silence “${id}” here`,
  'action.fixAll': () => 'Correct everything that has a certain remedy',
  'action.addSection': ({ kind }: { kind: string }) => `Add a section “${kind}”`,
  'action.withRole': ({ country }: { country: string }) => `Give ${country} a role`,
  'action.toFootnote': ({ key }: { key: string }) => `Move the address into a footnote “${key}”`,
  'action.sort': () => 'Sort the fields of the entry',
  'action.sortItem': ({ name }: { name: string }) => `Sort the fields of “${name}”`,

  'lens.criteria': ({ met, of }: { met: number; of: number }) => `${met} of ${of} criteria`,
  'lens.findings': ({ errors, warnings }: { errors: number; warnings: number }) =>
    [errors ? count(errors, 'error') : '', warnings ? count(warnings, 'warning') : '']
      .filter(Boolean)
      .join(', ') || 'nothing to mend',
  'lens.preview': () => 'Preview',
}
