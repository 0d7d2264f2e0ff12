import { few } from './words'

/** What remedies are called: imperative, and as short as a menu needs. */
export const fixes = {
  'fix.add': ({ field }: { field: string }) => `Add “${field}”`,
  'fix.addTo': ({ what, field }: { what: string[]; field: string }) => `Add ${few(what)} to “${field}”`,
  'fix.asBlockText': () => 'Begin the text on a line of its own',
  'fix.asList': () => 'Write it as a list',
  'fix.changeTo': ({ to }: { to: string }) => `Change to “${to}”`,
  'fix.indent': () => 'Correct the indentation',
  'fix.keepLines': () => 'Keep the lines as they are (“|”)',
  'fix.keepVersion': ({ which }: { which: 'first' | 'second' }) => `Keep the ${which} version`,
  'fix.move': ({ field }: { field: string }) => `Move it to “${field}”`,
  'fix.newItem': () => 'Put “- ” in front',
  'fix.quote': () => 'Put the text in quotes',
  'fix.remove': ({ what }: { what: string }) => `Delete “${what}”`,
  'fix.repair': () => 'Correct this',
  'fix.space': () => 'Put a space here',
  'fix.split': () => 'Give each an item of its own',
  'fix.splitDates': ({ from, to }: { from: string; to: string }) =>
    `Change to “from: ${from}” and “to: ${to}”`,
  'fix.swapDates': () => 'Swap the two dates',
}
