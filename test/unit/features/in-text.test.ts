import { openDocument } from '../../../server/src/core/document'
import { codeLenses } from '../../../server/src/core/features/code-lens'
import { inlayHints } from '../../../server/src/core/features/inlay-hints'
import { semanticTokens, SEMANTIC_TOKENS_LEGEND } from '../../../server/src/core/features/semantic-tokens'
import { checkExample, examplesOf, inputFor } from './fixtures'

examplesOf('inlay-hints', ({ text, situation }) => {
  const { source, ...input } = inputFor(text, situation)
  const { lines } = source
  const hints = inlayHints(openDocument({ source, ...input }), lines.range([0, text.length]))
  let shown = text
  for (const { position, label } of hints.reverse()) {
    const at = lines.offsetAt(position)
    shown = `${shown.slice(0, at)} «${label as string}»${shown.slice(at)}`
  }
  return shown
})

examplesOf('semantic-tokens', ({ text, situation }) => {
  const { source, ...input } = inputFor(text, situation)
  const { data } = semanticTokens(openDocument({ source, ...input }))
  const { tokenTypes, tokenModifiers } = SEMANTIC_TOKENS_LEGEND
  const shown: string[] = []
  let line = 0
  let character = 0
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [
      number,
      number,
      number,
      number,
      number,
    ]
    line += down
    character = down ? right : character + right
    const words = source.lines.textOf(line).slice(character, character + length)
    const modifier = tokenModifiers.filter((_, bit) => modifiers & (1 << bit)).join(' ')
    shown.push(`“${words}” ${tokenTypes[type]}${modifier ? ` (${modifier})` : ''}`)
  }
  return shown.join('\n') || '(nothing)'
})

examplesOf('code-lens', (example, words) => {
  const result = checkExample(example)
  const commands = 'commands' in words ? { preview: 'p', criteria: 'c' } : {}
  return (
    codeLenses(result, { uri: 'file:///a', language: 'en', commands })
      .map(
        ({ range, command }) =>
          `${range.start.line}: ${command!.title}${command!.command ? ` → ${command!.command}` : ''}`,
      )
      .join('\n') || '(nothing)'
  )
})
