export const suppression = {
  'suppression/unused': ({ id }: { id: string }) => `“${id}” finds nothing here: this comment can go.`,
  'suppression/unused.always': ({ id }: { id: string }) => `“${id}” cannot be silenced: what it finds has to be mended.`,
  'suppression/unused.nothing': () => 'Name the rule to silence: “# sstc-disable rule-id”.',
  'suppression/unused.unknown': ({ id }: { id: string }) => `There is no rule “${id}”.`,
}
