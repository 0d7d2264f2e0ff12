import assert from 'node:assert/strict'
import { build } from 'esbuild'

/** The layers of the core, lowest first. A file may import from its own layer and from lower ones. */
const LAYERS: readonly (readonly string[])[] = [
  ['text', 'i18n'],
  ['model'],
  ['config', 'schema', 'catalogues'],
  ['criteria'],
  ['document.ts'],
  ['rules', 'render'],
  ['check.ts', 'fixes.ts', 'features'],
  ['service.ts'],
]

/** Types flow upwards in a few places: they are gone when the program runs, and the metafile does not show them. */
describe('architecture', () => {
  let inputs: Record<string, { imports: { path: string; kind: string; external?: boolean }[] }> = {}

  before(async () => {
    const result = await build({
      entryPoints: ['server/src/cli/main.ts', 'server/src/core/service.ts'],
      bundle: true,
      write: false,
      outdir: 'out/none',
      platform: 'node',
      format: 'esm',
      metafile: true,
      packages: 'external',
      loader: { '.json': 'text', '.md': 'text' },
      logLevel: 'silent',
      external: ['ajv/*'],
    })
    inputs = result.metafile.inputs
  })

  it('imports run downwards only', () => {
    const wrong: string[] = []
    for (const [path, { imports }] of Object.entries(inputs)) {
      for (const { path: imported } of imports) {
        const from = layerOf(path)
        const to = layerOf(imported)
        if (from !== undefined && to !== undefined && to > from) wrong.push(`${path} imports ${imported}`)
        if (path.includes('/core/') && /server\/src\/(?:cli|lsp|node|browser)/.test(imported)) {
          wrong.push(`${path} imports ${imported}`)
        }
      }
    }
    assert.deepEqual(wrong, [])
  })

  it('the core asks nothing of Node or of a page', () => {
    const wrong = Object.entries(inputs)
      .filter(([path]) => path.startsWith('server/src/core/'))
      .flatMap(([path, { imports }]) =>
        imports
          .filter((one) => /^(?:node:|fs$|path$|vscode$)/.test(one.path))
          .map((one) => `${path} imports ${one.path}`),
      )
    assert.deepEqual(wrong, [])
  })

  it('a rule imports nothing of another family', () => {
    const wrong = Object.entries(inputs).flatMap(([path, { imports }]) => {
      const family = /core\/rules\/([a-z]+)\//.exec(path)?.[1]
      return imports
        .filter((one) => family && /core\/rules\/([a-z]+)\//.exec(one.path)?.[1] !== undefined)
        .filter((one) => /core\/rules\/([a-z]+)\//.exec(one.path)?.[1] !== family)
        .map((one) => `${path} imports ${one.path}`)
    })
    assert.deepEqual(wrong, [])
  })
})

function layerOf(path: string): number | undefined {
  const place = /^server\/src\/core\/([^/]+)/.exec(path)?.[1]
  const layer = place === undefined ? -1 : LAYERS.findIndex((names) => names.includes(place))
  return layer < 0 ? undefined : layer
}
