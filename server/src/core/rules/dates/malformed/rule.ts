import { readDate } from '../../../model/dates'
import type { Text } from '../../../model/read'
import { defineRule, fix } from '../../rule'
import type { Fix, RuleContext } from '../../rule'
import { guessDates } from '../guess'
import type { Guess } from '../guess'
import { rangesOf } from '../ranges'

export default defineRule({
  id: 'dates/malformed',
  severity: 'error',
  check({ entry, report }) {
    for (const { from, to } of rangesOf(entry.dates)) {
      if (from) checkDate('from', from, report)
      if (to) checkDate('to', to, report)
    }
  },
  fix(finding, { entry }, edit) {
    if (!('path' in finding.place)) return []
    const { path } = finding.place
    const map = path.slice(0, -1)
    const field = String(path.at(-1))
    const range = rangesOf(entry.dates).find((one) => one.path.join() === map.join())
    return (finding.note['guesses'] as Guess[]).flatMap((guess): Fix[] => {
      if (guess.kind === 'date' && guess.date === 'ongoing' && field === 'from') {
        if (range?.to) return []
        const edits = [...edit.renameField(path, 'to'), ...edit.setRaw(path, 'ongoing')]
        return [fix('fix.changeTo', edits, 'suggestion', { to: 'to: ongoing' })]
      }
      if (guess.kind === 'date') {
        const certain = guess.date === 'ongoing' ? 'certain' : 'suggestion'
        return [fix('fix.changeTo', edit.setRaw(path, guess.date), certain, { to: guess.date })]
      }
      // Both ends where the other one is free; else the one that is asked for here.
      const own = field === 'from' ? guess.from : guess.to
      const other =
        field === 'from'
          ? ({ name: 'to', text: guess.to } as const)
          : ({ name: 'from', text: guess.from } as const)
      if (range?.[other.name]) return [fix('fix.changeTo', edit.setRaw(path, own), 'suggestion', { to: own })]
      const edits = [...edit.setRaw(path, own), ...edit.addField(map, other.name, other.text)]
      return [fix('fix.splitDates', edits, 'suggestion', { from: guess.from, to: guess.to })]
    })
  },
})

function checkDate(field: 'from' | 'to', { text, path }: Text, report: RuleContext['report']): void {
  const read = readDate(text)
  const value = text.trim()
  if (read.kind === 'date' || (read.kind === 'ongoing' && field === 'to')) return
  if (read.kind === 'impossible') {
    const { year, month, days } = read
    const guesses = [...guessDates(value), ...(month && days ? lastDays(year, month, days) : [])]
    if (month && days) report('dates/malformed.day', { path }, { value, year, month, days }).note({ guesses })
    else report('dates/malformed.month', { path }, { value, month: value.slice(5, 7) }).note({ guesses })
    return
  }
  const guesses: Guess[] = read.kind === 'ongoing' ? [{ kind: 'date', date: 'ongoing' }] : guessDates(value)
  const [best] = guesses
  if (best?.kind === 'range')
    report('dates/malformed.range', { path }, { value, from: best.from, to: best.to }).note({ guesses })
  else if (best?.date === 'ongoing' && field === 'from')
    report('dates/malformed.ongoing', { path }, { value }).note({ guesses })
  else if (best && guesses.length === 1)
    report('dates/malformed.form', { path }, { value, date: best.date }).note({ guesses })
  else if (best) {
    const dates = guesses.flatMap((guess) => (guess.kind === 'date' ? guess.date : []))
    report('dates/malformed.ambiguous', { path }, { value, dates }).note({ guesses })
  } else report('dates/malformed', { path }, { value, field }).note({ guesses })
}

/** Who writes 30 February means its end, or knows no more than the month. */
function lastDays(year: number, month: number, days: number): Guess[] {
  const inMonth = `${year}-${String(month).padStart(2, '0')}`
  return [
    { kind: 'date', date: `${inMonth}-${days}` },
    { kind: 'date', date: inMonth },
  ]
}
