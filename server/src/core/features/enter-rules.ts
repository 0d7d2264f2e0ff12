import { Fields } from '../schema/fields'

/** A rule of an editor's language configuration (VS Code's `onEnterRules`), plain data: patterns as text. */
export interface EnterRule {
  /** What the line in front of the cursor is like. */
  readonly beforeText: string
  readonly action: {
    /** Of the new line, from that of the old one. */
    readonly indent: 'none' | 'indent'
    readonly appendText?: string
  }
}

const NAME = '[\\w-]+'
const LEAD = '^\\s*'

/**
 * What Enter does, for editors that ask nobody: the same as `onTypeFormatting`, as far as one line can tell. The first rule that
 * fits counts; `indent` stands for two blanks.
 */
export function enterRules(): EnterRule[] {
  const lists = listFields().join('|')
  return [
    // Block text of an item's first field, and of a field.
    {
      beforeText: `${LEAD}-\\s+${NAME}:\\s*[|>][-+\\d]*\\s*$`,
      action: { indent: 'indent', appendText: '  ' },
    },
    { beforeText: `${LEAD}${NAME}:\\s*[|>][-+\\d]*\\s*$`, action: { indent: 'indent' } },
    // A list, which begins with a dash; other values on the lines below.
    { beforeText: `${LEAD}-\\s+(?:${lists}):\\s*$`, action: { indent: 'indent', appendText: '  - ' } },
    { beforeText: `${LEAD}(?:${lists}):\\s*$`, action: { indent: 'indent', appendText: '- ' } },
    { beforeText: `${LEAD}-\\s+${NAME}:\\s*$`, action: { indent: 'indent', appendText: '  ' } },
    { beforeText: `${LEAD}${NAME}:\\s*$`, action: { indent: 'indent' } },
    // The next field of an item; the next item.
    { beforeText: `${LEAD}-\\s+${NAME}:\\s+\\S.*$`, action: { indent: 'indent' } },
    { beforeText: `${LEAD}-\\s+[^\\s:#][^:#]*$`, action: { indent: 'none', appendText: '- ' } },
  ]
}

/** The fields that hold a list wherever they stand. */
function listFields(): string[] {
  const fields = new Fields('practice')
  const names = new Set(['front', 'back', 'chapters', 'instruments'])
  const others = new Set<string>()
  const visit = (path: readonly (string | number)[], depth: number): void => {
    for (const name of fields.namesAt(path)) {
      const schema = fields.at([...path, name])
      // A bare name with Enter behind it holds no text: only fields below it could be meant instead.
      if (schema?.properties) others.add(name)
      else if (schema?.items) names.add(name)
      if (depth > 0) {
        visit([...path, name], depth - 1)
        if (schema?.items) visit([...path, name, 0], depth - 1)
      }
    }
  }
  visit([], 3)
  return [...names].filter((name) => !others.has(name)).sort()
}
