import { check } from './check'
import type { CheckResult, Located } from './check'
import type { DocumentInput } from './document'
import { Editor } from './model/editor'
import { parseSource } from './model/source'
import type { Fix } from './rules/rule'
import { applyEdits, areDisjoint } from './text/edits'
import type { Edit } from './text/edits'

/** The remedies for one finding, the best one first. A remedy that fails to be made is left out. */
export function fixesFor(located: Located, { context }: CheckResult): Fix[] {
  const editor = new Editor(context.source, context.places, (path) => context.fields.namesAt(path))
  try {
    const fixes = located.rule.fix?.(located.finding, context, editor) ?? []
    return fixes.filter(({ edits }) => edits.length > 0 && areDisjoint(edits))
  } catch {
    return []
  }
}

/** A mended text can be mended further, but not for ever. */
const MAX_ROUNDS = 10

export interface FixedText {
  readonly text: string
  /** How many findings were mended. */
  readonly applied: number
}

/**
 * The text with every certain remedy applied, again and again until none is left. Remedies that touch the same place wait
 * for the next round. A remedy that would add an error is not applied.
 */
export function fixAll(input: DocumentInput): FixedText {
  let { source } = input
  let applied = 0
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = check({ ...input, source })
    const chosen: Edit[] = []
    let count = 0
    for (const located of result.findings) {
      const fix = fixesFor(located, result).find((one) => one.certain)
      if (!fix || !areDisjoint([...chosen, ...fix.edits])) continue
      chosen.push(...fix.edits)
      count++
    }
    if (count === 0) break
    const next = parseSource(applyEdits(source.text, chosen), source)
    if (next.text === source.text || errors(check({ ...input, source: next })) > errors(result)) break
    source = next
    applied += count
  }
  return { text: source.text, applied }
}

function errors(result: CheckResult): number {
  return result.findings.filter(({ severity }) => severity === 'error').length
}
