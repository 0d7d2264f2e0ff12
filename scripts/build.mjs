// Builds everything with esbuild. Without arguments: the programs in dist/, and their metafile, for the layering test, in
// out/meta.json. --tests: the tests, into out/test/ (--out=folder: elsewhere; --only=glob: some). --bench: the benchmark.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import esbuild from 'esbuild'
import { globSync } from 'tinyglobby'
import { buildValidators } from './validators.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const wants = (flag) => process.argv.includes(flag)
/** The value of `--name=value`. */
const option = (name, otherwise) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise

/** One set of options for programs, tests and benchmark: what is tested is what is shipped. */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  loader: { '.json': 'text', '.md': 'text' },
  define: { SSTC_VERSION: JSON.stringify(version), 'import.meta.url': 'IMPORT_META_URL' },
  // What ES modules among the dependencies ask for, in CommonJS.
  banner: { js: "var IMPORT_META_URL = require('url').pathToFileURL(__filename).href;" },
  // ESM builds of `yaml` and friends tree-shake; their CommonJS builds do not.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  metafile: true,
}

await buildValidators(root)

const programs = { cli: 'server/src/cli/main.ts', server: 'server/src/server-main.ts' }

if (wants('--tests')) {
  // Bundles of tests that are gone must not run again.
  rmSync(join(root, option('out', 'out/test')), { recursive: true, force: true })
  const entryPoints = globSync(option('only', 'test/**/*.test.ts'), { cwd: root })
  await esbuild.build({
    ...common,
    entryPoints,
    outdir: option('out', 'out/test'),
    outbase: 'test',
    sourcemap: 'inline',
    external: ['esbuild', 'yaml', 'fast-check', 'mocha'],
  })
} else if (wants('--bench')) {
  await esbuild.build({
    ...common,
    entryPoints: ['scripts/bench/bench.ts'],
    outdir: 'out/bench',
    external: ['yaml'],
  })
} else {
  const result = await esbuild.build({
    ...common,
    entryPoints: programs,
    outdir: 'dist',
    minify: !wants('--dev'),
    keepNames: false,
    legalComments: 'none',
    banner: { js: `#!/usr/bin/env node\n${common.banner.js}` },
  })
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, 'out/meta.json'), JSON.stringify(result.metafile))
}
