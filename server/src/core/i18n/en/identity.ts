import { and, languageName } from './words'

export const identity = {
  'identity/duplicate-id': ({ id, file }: { id: string; file: string }) =>
    `“${id}” is also the id of the entry in ${file}. Give one of the two another id; only a translation shares it, in another “language:”.`,
  'identity/duplicate-id.other': ({ file }: { id: string; file: string }) => `The same id in ${file}`,
  'identity/file-name': ({ file, usual }: { file: string; usual: string }) =>
    `An entry’s file is usually named after its id: ${usual}. This one is ${file}. Rename the file or change the id.`,
  'identity/file-name.language': ({ named, language }: { named: string; language: string }) =>
    `The file’s name says that the entry is in ${languageName(named)}, but its language is ${languageName(language)}. Correct one of the two.`,
  'identity/order-missing': () =>
    'This entry has no place in its chapter yet and comes last. Add “order:” with its number.',
  'identity/order-taken': ({ order, file }: { order: number; file: string }) =>
    `Number ${order} of this pillar is taken by the entry in ${file}. Give one of the two another number.`,
  'identity/order-taken.other': ({ order }: { order: number }) => `Also number ${order}`,
  'identity/title.capitals': () =>
    'A title in capitals is hard to read. Write it as in a sentence; acronyms keep their capitals.',
  'identity/title.full-stop': () => 'A title ends without a full stop. Delete it.',
  'identity/translation.pillar': ({ language, pillar }: { language: string; pillar: string }) =>
    `The ${languageName(language)} entry belongs to the pillar “${pillar}”. Let both stand in the same chapter.`,
  'identity/translation.order': ({ language, order }: { language: string; order: number }) =>
    `The ${languageName(language)} entry is number ${order} of its pillar. Let both have the same place.`,
  'identity/translation.dates': ({ language, dates }: { language: string; dates: string[] }) =>
    `The ${languageName(language)} entry has other dates: ${and(dates)}. Make the two agree.`,
  'identity/translation.countries': ({ language, missing, extra }: Difference) =>
    `The countries are not those of the ${languageName(language)} entry: ${inWords(missing, extra)}. Make the two agree.`,
  'identity/translation.sections': ({
    language,
    theirs,
    ours,
  }: {
    language: string
    theirs: string[]
    ours: string[]
  }) =>
    `The ${languageName(language)} entry has the sections ${theirs.join(', ')}; here stand ${ours.join(', ')}. Make the two agree.`,
  'identity/translation.footnotes': ({ language, missing, extra }: Difference) =>
    `The footnotes are not those of the ${languageName(language)} entry: ${inWords(missing, extra)}. Make the two agree.`,
  'identity/translation.original': ({ language }: { language: string }) =>
    `The ${languageName(language)} entry`,
}

interface Difference {
  language: string
  missing: string[]
  extra: string[]
}

function inWords(missing: string[], extra: string[]): string {
  const parts = [missing.length ? `${and(missing)} missing` : '', extra.length ? `${and(extra)} added` : '']
  return parts.filter(Boolean).join('; ')
}
