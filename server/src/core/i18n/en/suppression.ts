export const suppression = {
  'suppression/unused': ({ id }: { id: string }) =>
    `“${id}” finds nothing here. Delete it from this comment.`,
  'suppression/unused.always': ({ id }: { id: string }) =>
    `“${id}” cannot be silenced: without a remedy, the file cannot be read as it was meant.`,
  'suppression/unused.near': ({ id, near }: { id: string; near: string }) =>
    `There is no rule “${id}”. Did you mean “${near}”?`,
  'suppression/unused.nothing': () => 'No rule is named. Write its name behind: “# sstc-disable rule-name”.',
  'suppression/unused.unknown': ({ id }: { id: string }) =>
    `There is no rule “${id}”. Write the name that stands beside the finding.`,
}
