/** What remedies are called: imperative, and as short as a menu needs. */
export const fixes = {
  'fix.add': ({ field }: { field: string }) => `Add “${field}”`,
  'fix.changeTo': ({ to }: { to: string }) => `Change to “${to}”`,
  'fix.indent': () => 'Correct the indentation',
  'fix.move': ({ field }: { field: string }) => `Move it to “${field}”`,
  'fix.quote': () => 'Put the text in quotes',
  'fix.remove': ({ what }: { what: string }) => `Delete “${what}”`,
  'fix.repair': () => 'Correct this',
  'fix.split': () => 'Give each an item of its own',
}
