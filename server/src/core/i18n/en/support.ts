/** Who helps from outside. Country names in the data are in the entry’s language, as they are printed. */
export const support = {
  'support/unknown': ({ name }: { name: string }) =>
    `“${name}” is not in the catalogue. Write the supporter’s full name, or add “${name}” under “catalogue:” in sstc-guide.yaml.`,
  'support/unknown.near': ({ name, near }: { name: string; near: string }) =>
    `“${name}” is not in the catalogue. Did you mean “${near}”? If not, write the full name, or add it under “catalogue:” in sstc-guide.yaml.`,
  'support/other-name': ({ name, id }: { name: string; id: string }) => `“${name}” is written “${id}”.`,
  'support/country-missing': ({ name }: { name: string }) =>
    `Which country does “${name}” belong to? Name it under “country:”, or write “none”: support from the North is what makes a practice triangular.`,
  'support/country-differs': ({ by, known, given }: { by: string; known: string; given: string }) =>
    `The catalogue knows “${by}” as a supporter from ${known}. Is ${given} right?`,
  'support/south-supporter': ({ country }: { country: string }) =>
    `${country} is a country of the South. Its support is welcome, but it does not make the practice triangular: that takes a country of the North.`,
  'support/takes-part': ({ country, role }: { country: string; role: string }) =>
    `${country} supports the practice and takes part in it too, as ${role}. Both is possible: check that both are meant.`,
  'support/duplicate': ({ by }: { by: string }) => `“${by}” is listed already.`,
  'support/duplicate.more': ({ by }: { by: string }) =>
    `“${by}” is listed already. Put all that it gives into one item: “form: [finance, expertise]”.`,
  'support/duplicate.first': () => 'It is listed here first.',
}
