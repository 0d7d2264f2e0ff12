import assert from 'node:assert/strict'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type Ajv2020 from 'ajv/dist/2020'
import { BASE } from '../support/rule-docs'
import { sstc, withFolder } from '../support/cli'

const GOOD = Object.values(BASE).join('')
const NO_TITLE = GOOD.replace(/^title: .*\n/m, '')
const WARNED = GOOD.replace(/^dates:\n(?: .*\n)+/m, '')

describe('sstc check', () => {
  it('exits with 0 when there is nothing to mend, and says so', () =>
    withFolder({ 'example.practice.yaml': GOOD }, async (cwd) => {
      const { code, stdout, stderr } = await sstc(['check'], { cwd })
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
      assert.match(stdout, /1 file checked, nothing to mend/)
    }))

  it('exits with 1 on an error, with the line and the words', () =>
    withFolder({ 'a.practice.yaml': GOOD.replace('- country: Kenya', '- country: Kneya') }, async (cwd) => {
      const { code, stdout } = await sstc(['check', 'a.practice.yaml'], { cwd })
      assert.equal(code, 1)
      assert.match(stdout, /countries\/unknown/)
      assert.match(stdout, /> +\d+ │ {3}- country: Kneya\n +│ {14}\^{5}\n/)
    }))

  it('exits with 0 on warnings, and with 1 when they are more than --max-warnings', () =>
    withFolder({ 'a.practice.yaml': WARNED }, async (cwd) => {
      assert.equal((await sstc(['check'], { cwd })).code, 0)
      assert.equal((await sstc(['check', '--max-warnings', '1'], { cwd })).code, 0)
      assert.equal((await sstc(['check', '--max-warnings', '0'], { cwd })).code, 1)
    }))

  it('weighs rules by --rule', () =>
    withFolder({ 'example.practice.yaml': WARNED }, async (cwd) => {
      assert.equal((await sstc(['check', '--rule', 'dates/missing=error'], { cwd })).code, 1)
      const off = await sstc(['check', '--rule', 'dates/missing=off'], { cwd })
      assert.match(off.stdout, /nothing to mend/)
    }))

  it('takes files, folders and globs, each file once, in order', () =>
    withFolder(
      { 'b/b.practice.yaml': NO_TITLE, 'a.practice.yml': NO_TITLE, 'notes.yaml': ': x' },
      async (cwd) => {
        const { stdout } = await sstc(
          ['check', '.', 'b/b.practice.yaml', '**/*.practice.*', '--format', 'json'],
          { cwd },
        )
        const { files } = JSON.parse(stdout) as { files: { path: string }[] }
        assert.deepEqual(
          files.map((file) => file.path),
          ['a.practice.yml', 'b/b.practice.yaml'],
        )
      },
    ))

  it('goes by the guide file: its severities, its catalogue, its entries', () =>
    withFolder(
      {
        'sstc-guide.yaml':
          'title: A guide\nentries: in/*.practice.yaml\nrules:\n  dates/missing: error\ncatalogue:\n  programmes:\n    - id: DWT-Pretoria\n      name: Decent Work Team\n',
        'in/a.practice.yaml': WARNED + 'programmes: [DWT-Pretoria]\n',
        'out/b.practice.yaml': NO_TITLE,
      },
      async (cwd) => {
        const { code, stdout } = await sstc(['check', '--format', 'json'], { cwd })
        const { files } = JSON.parse(stdout) as {
          files: { path: string; findings: { rule: string; severity: string }[] }[]
        }
        assert.equal(code, 1)
        assert.deepEqual(
          files.map((file) => file.path),
          ['in/a.practice.yaml', 'sstc-guide.yaml'],
        )
        const found = files[0]!.findings.filter((finding) => finding.severity !== 'hint')
        assert.deepEqual(
          found.map(({ rule, severity }) => `${severity} ${rule}`).filter((one) => !one.startsWith('info')),
          ['error dates/missing'],
        )
        // What is named is checked, whether it belongs to the guide or not.
        assert.equal((await sstc(['check', 'out/b.practice.yaml'], { cwd })).code, 1)
      },
    ))

  it('sees one id in two files', () =>
    withFolder(
      { 'a.practice.yaml': GOOD, 'b.practice.yaml': GOOD, 'sstc-guide.yaml': 'title: A guide\n' },
      async (cwd) => {
        const { code, stdout } = await sstc(['check'], { cwd })
        assert.equal(code, 1)
        assert.match(stdout, /identity\/duplicate-id/)
        assert.match(stdout, /\(b\.practice\.yaml\)/)
      },
    ))

  it('reads standard input, and prints what it mended with --fix', async () => {
    const typed = GOOD.replace('title: Training', 'title: Kenya: training')
    const checked = await sstc(['check', '--stdin-filename', 'x.practice.yaml'], { stdin: typed })
    assert.equal(checked.code, 1)
    assert.match(checked.stdout, /x\.practice\.yaml\n +4:13 +error +A text with a colon/)
    const fixed = await sstc(['check', '--fix', '--stdin-filename', 'x.practice.yaml'], { stdin: typed })
    assert.equal(fixed.stdout, typed.replace(/title: (.*)/, 'title: "$1"'))
  })

  it('mends files in place with --fix: only what is certain, as a whole, leaving nothing behind', () =>
    withFolder(
      { 'a.practice.yaml': GOOD.replace('title: Training', 'title: Kenya: training').replace(/\n/g, '\r\n') },
      async (cwd) => {
        const path = join(cwd, 'a.practice.yaml')
        const { code, stdout } = await sstc(['check', '--fix'], { cwd })
        assert.equal(code, 0, stdout)
        assert.match(stdout, /1 finding mended in 1 file/)
        assert.equal(
          readFileSync(path, 'utf8'),
          GOOD.replace(/title: Training(.*)/, 'title: "Kenya: training$1"').replace(/\n/g, '\r\n'),
        )
        assert.deepEqual(readdirSync(cwd), ['a.practice.yaml'])
      },
    ))

  it('touches no file without --fix, and none that needs no mending', () =>
    withFolder({ 'a.practice.yaml': GOOD, 'b.practice.yaml': WARNED }, async (cwd) => {
      const before = statSync(join(cwd, 'a.practice.yaml')).mtimeMs
      await sstc(['check'], { cwd })
      await sstc(['check', '--fix'], { cwd })
      assert.equal(statSync(join(cwd, 'a.practice.yaml')).mtimeMs, before)
      assert.equal(readFileSync(join(cwd, 'b.practice.yaml'), 'utf8'), WARNED)
    }))

  it('writes the shape of schemas/report.schema.json', async () => {
    const load = createRequire(resolve('package.json'))
    const { default: Ajv } = load('ajv/dist/2020') as { default: typeof Ajv2020 }
    const validate = new Ajv().compile(
      JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object,
    )
    const { stdout } = await sstc([
      'check',
      ...readdirSync('samples/broken').map((name) => `samples/broken/${name}`),
      '--format',
      'json',
    ])
    assert.ok(validate(JSON.parse(stdout)), JSON.stringify(validate.errors))
  })

  it('writes SARIF 2.1.0 and GitHub’s workflow commands', () =>
    withFolder({ 'a, b.practice.yaml': NO_TITLE }, async (cwd) => {
      const sarif = JSON.parse((await sstc(['check', '-f', 'sarif'], { cwd })).stdout) as {
        version: string
        runs: {
          results: {
            ruleId: string
            locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
          }[]
        }[]
      }
      assert.equal(sarif.version, '2.1.0')
      assert.equal(sarif.runs[0]!.results[0]!.ruleId, 'schema/missing-field')
      assert.equal(
        sarif.runs[0]!.results[0]!.locations[0]!.physicalLocation.artifactLocation.uri,
        'a,%20b.practice.yaml',
      )
      const github = (await sstc(['check', '-f', 'github'], { cwd })).stdout
      assert.match(
        github,
        /^::error file=a%2C b\.practice\.yaml,line=\d+,endLine=\d+,col=1,endColumn=\d+,title=schema\/missing-field::.*title/m,
      )
    }))

  it('is the same twice', async () => {
    const words = ['check', 'samples', '--format', 'json']
    assert.equal((await sstc(words)).stdout, (await sstc(words)).stdout)
  })
})
