// prose.js MILLISECONDS < text: what alex and write-good cost for the text, in nanoseconds, the least of what was measured; one line each.
import { readFileSync } from 'node:fs'
import { markdown } from 'alex'
import writeGood from 'write-good'

const text = readFileSync(0, 'utf8')
const most = Number(process.argv[2] ?? 300)

for (const [name, read] of [['write-good', () => writeGood(text)], ['alex', () => markdown(text)]]) {
  for (let i = 0; i < 20; i++) read()
  let least = Infinity
  for (const end = performance.now() + most; performance.now() < end;) {
    const start = performance.now()
    read()
    least = Math.min(least, performance.now() - start)
  }
  console.log(`${name}\t${Math.round(least * 1e6)}`)
}
