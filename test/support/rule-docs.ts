import type { Situation } from './check'
import { readMarks } from './check'

/** An example of a rule's documentation: an entry, and what is expected of the rule there. */
export interface Example {
  /** `wrong`: the rule finds what is marked with ⟦…⟧. `right`: it finds nothing. */
  readonly kind: 'wrong' | 'right'
  readonly line: number
  readonly text: string
  readonly spans: readonly (readonly [number, number])[]
  /** The English messages, in order; those of the quotations below the example. */
  readonly messages: readonly string[]
  /** What the first remedy makes of it. */
  readonly fixed?: string
  readonly situation: Situation
}

/**
 * What an example does not show: an entry with which no rule finds anything. An example’s fields take the place of those of
 * the same name here.
 */
export const BASE: Readonly<Record<string, string>> = {
  id: 'id: example\n',
  pillar: 'pillar: employment\n',
  order: 'order: 1\n',
  title: 'title: Training exchange between Kenya and Uganda\n',
  dates: 'dates:\n  from: 2010\n  to: 2012\n',
  countries: 'countries:\n  - country: Kenya\n    role: provider\n  - country: Uganda\n    role: recipient\n',
  criteria: `criteria:
  horizontal:
    forms: [knowledge]
    demand: The institute in Uganda asked for the exchange.
    evidence: Trainers from Kenya worked with their colleagues in Uganda.
  innovative: Trainers learn from each other at the workplace itself.
  replicable:
    results: 40 trainers passed their examination.
    evidence: Any two training institutes can agree on such an exchange.
  sustainable:
    basis: [capacity]
    evidence: The institutes go on with it at their own expense.
`,
  sections: `sections:
  - kind: description
    text: |
      Two training institutes exchange their trainers for a term each year, so that each of them learns how the
      other one teaches, examines and certifies. What they learn is written down and shared with all colleagues
      at home, and with the employers who take part in the training. In Kenya, as in Uganda, the employers pay
      for the tools, the institutes for the journey, and the trade unions see to the lodging of the guests. Every
      second year the two institutes review together what has been gained and what should be done in another way.
`,
  contact: 'contact:\n  organization: International Labour Organization (ILO)\n  email: ilo@ilo.org\n',
}

const FENCE = /^```(\w+) (wrong|right|fixed|other|guide)([^\n]*)\n([\s\S]*?)^```$\n*((?:^>.*\n?)*)/gm

/** The examples of one rule’s documentation. */
export function readExamples(doc: string): Example[] {
  const examples: (Example & { fixed?: string })[] = []
  let guide: string | undefined
  let others: Record<string, string> = {}
  for (const match of doc.matchAll(FENCE)) {
    const [, , kind, options = '', body = '', quotes = ''] = match
    const given = Object.fromEntries(
      [...options.matchAll(/(\w+)(?:=(\S+))?/g)].map((one) => [one[1]!, one[2] ?? '']),
    )
    if (kind === 'guide') guide = body
    else if (kind === 'other')
      others[given['file'] ?? 'other.practice.yaml'] = complete(body, 'whole' in given)
    else if (kind === 'fixed') {
      const last = examples.at(-1)
      if (last) last.fixed = complete(body, 'whole' in given || last.situation.kind === 'guide')
    } else {
      const asGuide = 'sstc' in given || given['kind'] === 'guide'
      const { text, spans } = readMarks(complete(body, 'whole' in given || asGuide))
      examples.push({
        kind: kind as 'wrong' | 'right',
        line: doc.slice(0, match.index).split('\n').length,
        text,
        spans,
        messages: quotes
          .split('\n')
          .filter((line) => line.startsWith('>'))
          .map((line) => line.replace(/^>\s*/, '')),
        situation: {
          ...(asGuide ? { kind: 'guide' as const } : {}),
          ...(guide === undefined ? {} : { guide }),
          ...(given['file'] ? { file: given['file'] } : {}),
          ...(given['files'] ? { files: given['files'].split(',') } : {}),
          others,
        },
      })
      guide = undefined
      others = {}
    }
  }
  return examples
}

/** The example with what it leaves out. */
function complete(body: string, whole: boolean): string {
  if (whole) return body
  const unmarked = body.replace(/[⟦⟧]/g, '')
  const given = new Set([...unmarked.matchAll(/^["']?([\w-]+)["']?:/gm)].map((match) => match[1]!))
  return (
    body +
    Object.entries(BASE)
      .flatMap(([field, text]) => (given.has(field) ? [] : [text]))
      .join('')
  )
}
