import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sstc } from '../support/cli'

interface Report {
  files: {
    path: string
    findings: {
      severity: string
      line: number
      column: number
      endLine: number
      endColumn: number
      rule: string
      message: string
    }[]
  }[]
}

/** Every finding on a line: `path:line:column severity rule “words” message`. `UPDATE=1 npm run test:cli` writes them anew. */
async function findings(words: string[]): Promise<string> {
  const { stdout } = await sstc(['check', ...words, '--format', 'json'])
  return (JSON.parse(stdout) as Report).files
    .flatMap(({ path, findings: found }) => {
      const lines = readFileSync(path, 'utf8').split('\n')
      return found.map(({ severity, line, column, endLine, endColumn, rule, message }) => {
        const marked = (lines[line - 1] ?? '').slice(column - 1, endLine === line ? endColumn - 1 : undefined)
        return `${path}:${line}:${column} ${severity} ${rule} “${marked}” ${message}\n`
      })
    })
    .join('')
}

function compare(actual: string, fixture: string): void {
  if (process.env['UPDATE']) {
    mkdirSync(dirname(fixture), { recursive: true })
    writeFileSync(fixture, actual)
  }
  assert.equal(actual, readFileSync(fixture, 'utf8'))
}

describe('samples', () => {
  it('the guide’s fourteen practices: no errors, and only what a careful reader would say', async () => {
    const found = await findings(['samples'])
    assert.doesNotMatch(found, /^\S+ error /m)
    compare(found, 'test/fixtures/samples/guide.txt')
  })

  it('the broken ones: the right line, the right words, and what to do', async () => {
    const files = readdirSync('samples/broken').map((name) => `samples/broken/${name}`)
    const found = await findings(files)
    for (const file of files) assert.ok(found.includes(`${file}:`), `nothing is found in ${file}`)
    compare(found, 'test/fixtures/samples/broken.txt')
  })
})
