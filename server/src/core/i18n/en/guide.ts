/** Of the guide file. */
export const guide = {
  'guide/catalogue-duplicate': ({ name }: { name: string }) =>
    `The tool knows “${name}” already, just as it is given here. It can go.`,
  'guide/catalogue-duplicate.country': ({ name, country }: { name: string; country: string }) =>
    `“${name}” is the name of another country. Entries that use it would not mean ${country}.`,
  'guide/catalogue-duplicate.other': ({ name, canonical }: { name: string; canonical: string }) =>
    `The tool knows “${name}” already, as another name of “${canonical}”. It can go.`,
  'guide/catalogue-duplicate.twice': ({ name }: { name: string }) =>
    `“${name}” is given twice in this list; only the last one counts. Keep one of them.`,
  'guide/chapter-missing': ({ pillar }: { pillar: string }) =>
    `There is no chapter for the pillar “${pillar}”. Add one, so that its practices have their place in print.`,
  'guide/chapter-twice': ({ pillar }: { pillar: string }) =>
    `The pillar “${pillar}” has a chapter already. Choose another pillar, or join the two chapters.`,
  'guide/chapter-twice.other': ({ pillar }: { pillar: string }) => `The first chapter of “${pillar}”`,
  'guide/country-code': ({ code }: { code: string }) =>
    `No country has the code “${code}”, so this name is not accepted anywhere. Correct the code.`,
  'guide/rules-always': ({ id, severity }: { id: string; severity: string }) =>
    `“${id}” is always ${severity === 'error' ? 'an error' : `a ${severity}`}: what it finds keeps the file from being read. Delete this line.`,
  'guide/unknown-rule': ({ id }: { id: string }) =>
    `There is no rule “${id}”. Write the name that stands beside the finding.`,
  'guide/unknown-rule.near': ({ id, near }: { id: string; near: string }) =>
    `There is no rule “${id}”. Did you mean “${near}”?`,
}
