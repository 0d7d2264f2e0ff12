// Makes a fresh checkout ready: installs the dependencies and builds. Every command of the README starts with it,
// so it does nothing that is already done.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const installed = join(root, 'node_modules', '.package-lock.json')
const lock = join(root, 'package-lock.json')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.versions.node}.`)
  process.exit(2)
}
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  execSync('npm ci --ignore-scripts --no-audit --no-fund', {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
execSync('node scripts/build.mjs', { cwd: root, stdio: 'inherit' })
