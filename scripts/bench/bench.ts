// Prints how long things take, as ratios measured in one run: pure YAML parse, parse and full check, a keystroke;
// and how many entries a second `sstc check` gets through. A yardstick, not a test: nothing fails here.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { createLanguageService } from '../../server/src/core/service'
import { entryOfSize } from './entries'

/** Aims in milliseconds for parse and full check together, on a machine with two cores. */
const SIZES = [
  { kilobytes: 4, aim: 4 },
  { kilobytes: 20, aim: 9 },
  { kilobytes: 200, aim: 40 },
]
const ENTRIES = 1000

const service = createLanguageService({ today: () => '2026-11-23' })
const surroundings = service.surroundings()

console.log('Parse and check in one process, medians in ms after warming up:\n')
console.log(row('entry', 'yaml alone', 'parse', 'parse + check', 'ratio', 'aim', 'keystroke', 'findings'))
for (const { kilobytes, aim } of SIZES) {
  const text = entryOfSize(kilobytes)
  const yaml = median(() => parseDocument(text, { logLevel: 'silent' }))
  const parse = median(() => service.parse(text))
  let findings = 0
  const full = median(() => {
    findings = service.check({ source: service.parse(text), kind: 'practice', surroundings }).findings.length
  })
  // Typing in the middle of the longest text: all but that field is taken over from the version before.
  const at = text.indexOf(' ', Math.floor(text.length / 2))
  let source = service.parse(text)
  let round = 0
  const key = median(() => {
    const typed = text.slice(0, at) + ' word'.repeat(round++ % 7) + text.slice(at)
    source = service.parse(typed, source)
    service.check({ source, kind: 'practice', surroundings })
  })
  const cells = [yaml, parse, full].map((time) => time.toFixed(2))
  console.log(
    row(
      `${kilobytes} KB`,
      ...cells,
      `${(full / yaml).toFixed(2)}×`,
      `≤ ${aim}, ≤ 2×`,
      key.toFixed(2),
      String(findings),
    ),
  )
}

const folder = mkdtempSync(join(tmpdir(), 'sstc-bench-'))
try {
  mkdirSync(join(folder, 'entries'))
  for (let i = 0; i < ENTRIES; i++) {
    writeFileSync(join(folder, 'entries', `practice-${i}.practice.yaml`), entryOfSize(4 + (i % 17), i))
  }
  writeFileSync(join(folder, 'sstc-guide.yaml'), 'title: Benchmark\n')
  const cli = resolve(process.argv[2] ?? 'dist/cli.js')
  const began = process.hrtime.bigint()
  const run = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json'], { maxBuffer: 1 << 30 })
  const seconds = Number(process.hrtime.bigint() - began) / 1e9
  const { summary } = JSON.parse(run.stdout.toString()) as { summary: { files: number } }
  console.log(
    `\nsstc check on ${summary.files - 1} entries of 4 to 20 KB: ${seconds.toFixed(1)} s, ${Math.round((summary.files - 1) / seconds)} entries a second`,
  )
} finally {
  rmSync(folder, { recursive: true })
}

function median(work: () => void): number {
  const until = Date.now() + 1500
  for (let i = 0; i < 20; i++) work()
  const times: number[] = []
  while (times.length < 15 || (Date.now() < until && times.length < 400)) {
    const began = process.hrtime.bigint()
    work()
    times.push(Number(process.hrtime.bigint() - began) / 1e6)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
}

function row(...cells: string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(8) : cell.padStart(14))).join('')
}
