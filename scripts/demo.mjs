// The main job on real input: the guide's practices, one broken entry with its code frames, and the criteria.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const steps = [
  { words: ['check', 'samples'], expected: 0 },
  { words: ['check', 'samples/broken/misspelt-country.practice.yaml'], expected: 1 },
  { words: ['check', 'samples/broken/unquoted-colon.practice.yaml'], expected: 1 },
  { words: ['criteria', 'samples'], expected: 1 },
  { words: ['criteria', 'samples/rights-at-work/labour-inspection-child-labour.practice.yaml'], expected: 0 },
]
for (const { words, expected } of steps) {
  console.log(`\n$ sstc ${words.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...words], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== expected) {
    console.error(`Expected exit code ${expected}, got ${status}.`)
    process.exitCode = 1
  }
}
