import { run } from './program'

// Nobody reads what is left when the reader of a pipe has gone: `sstc check | head` ends quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
