import type { Instrument, InstrumentKind } from '../../catalogues'
import { say } from '../../i18n/messages'
import { best, MOST } from './catalogue-values'
import type { Asked } from './catalogue-values'
import { CompletionItemKind } from './draft'
import type { Value } from './draft'

/** ILO instruments by number, code or any words of the title. */
export function instrumentValues(
  { document, typed, others, language }: Asked,
  kinds: readonly InstrumentKind[],
): Value[] {
  const { instruments, phrases } = document.catalogues
  const fits = (item: Instrument) => kinds.includes(item.kind) && !others.includes(item.code)
  const toValue = (item: Instrument, note = ''): Value => {
    const title = instruments.title(item, language)
    const gone = item.status === 'abrogated' || item.status === 'withdrawn'
    return {
      label: item.code,
      value: item.code,
      kind: CompletionItemKind.Value,
      hint: note ? `${title} · ${note}` : title,
      about: { kind: 'instrument', code: item.code },
      found: true,
      ...(gone && !item.unverified?.includes('status') ? { deprecated: true } : {}),
    }
  }
  if (typed.trim()) {
    const found = best(instruments.search(typed, MOST * 3)).map(({ item }) => item)
    return found
      .filter(fits)
      .slice(0, MOST)
      .map((item) => toValue(item))
  }
  const { entry, prose } = document
  const inText = new Set(
    prose.flatMap(({ text }) => phrases.findInstruments(text, entry.language).map(({ code }) => code)),
  )
  const first = instruments.all.filter((item) => item.fundamental ?? item.governance)
  const ordered = new Set([
    ...instruments.all.filter(({ code }) => inText.has(code)),
    ...first,
    ...instruments.all,
  ])
  const note = say(language, 'complete.inText', undefined)
  const values = [...ordered].filter(fits).map((item) => toValue(item, inText.has(item.code) ? note : ''))
  return [...values.filter((value) => !value.deprecated), ...values.filter((value) => value.deprecated)]
}

/** Goals and targets by number or words; where nothing is typed, the goals. */
export function sdgValues({ document, typed, others, language }: Asked): Value[] {
  const { sdgs } = document.catalogues
  const found = typed.trim()
    ? best(sdgs.search(typed, MOST)).map(({ item }) => item)
    : sdgs.all.filter((item) => item.kind === 'goal')
  return found
    .filter((item) => !others.includes(item.code))
    .map((item) => ({
      label: item.code,
      value: item.code,
      kind: CompletionItemKind.Value,
      hint: sdgs.title(item, language),
      about: { kind: 'sdg', code: item.code },
      found: true,
    }))
}
