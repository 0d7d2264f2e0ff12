// Starts a rule: npm run new-rule -- family/name. Makes its folder and its first message, and writes the lists anew.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const id = process.argv[2] ?? ''
const match = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id)
if (!match)
  fail('Give the rule’s id as family/name, in small letters: npm run new-rule -- contact/no-website')
const [, family] = match
const folder = join(root, 'server/src/core/rules', id)
if (existsSync(folder)) fail(`There is a rule “${id}” already.`)

mkdirSync(folder, { recursive: true })
writeFileSync(
  join(folder, 'rule.ts'),
  `import { defineRule } from '../../rule'

export default defineRule({
  id: '${id}',
  severity: 'info',
  check({ entry, report }) {
    if (entry.title?.text === 'TODO') report('${id}', { path: entry.title.path })
  },
})
`,
)
writeFileSync(
  join(folder, 'doc.md'),
  `# ${id}

TODO: what it finds, in a sentence.

## Why

TODO

## What to do

TODO

\`\`\`yaml wrong
title: ⟦TODO⟧
\`\`\`

> TODO: say what is wrong and what to do.

\`\`\`yaml right
title: Training exchange between Kenya and Uganda
\`\`\`
`,
)

const messages = join(root, 'server/src/core/i18n/en', `${family}.ts`)
const line = `  '${id}': () => 'TODO: say what is wrong and what to do.',\n`
if (existsSync(messages)) {
  const text = readFileSync(messages, 'utf8').replace('= {}\n', '= {\n}\n')
  const end = text.indexOf('\n}\n')
  writeFileSync(messages, `${text.slice(0, end + 1)}${line}${text.slice(end + 1)}`)
} else {
  writeFileSync(messages, `export const ${family} = {\n${line}}\n`)
  const index = join(root, 'server/src/core/i18n/en/index.ts')
  const text = readFileSync(index, 'utf8')
  writeFileSync(
    index,
    `import { ${family} } from './${family}'\n${text.replace(/\n}\n/, `\n  ...${family},\n}\n`)}`,
  )
}
execFileSync('node', ['scripts/generate.mjs'], { cwd: root, stdio: 'inherit' })
console.log(
  `Made server/src/core/rules/${id}/ and its message in server/src/core/i18n/en/${family}.ts. Next: npm run unit`,
)

function fail(message) {
  console.error(message)
  process.exit(2)
}
