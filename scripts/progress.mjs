/** Seconds as people read them: `0.4 s`, `72 s`. */
export const seconds = (ms) => `${(ms / 1000).toFixed(ms < 9950 ? 1 : 0)} s`

/**
 * Prints one line for every step while it works and when it is done, and remembers how long each took.
 * On a terminal the line counts the seconds; elsewhere (a log) it is written once at the start and once at the end.
 */
export class Progress {
  steps = []

  constructor(out = process.stdout) {
    this.out = out
  }

  /** Runs one step. `work` returns false when there was nothing to do; any other result is passed on. */
  async step(name, work) {
    const started = performance.now()
    const elapsed = () => performance.now() - started
    const ticking = this.out.isTTY && setInterval(() => this.#rewrite(`  … ${name}  ${seconds(elapsed())}`), 500)
    if (ticking) this.#rewrite(`  … ${name}`)
    else this.out.write(`  … ${name}\n`)
    try {
      const result = await work()
      const step = { name, ms: elapsed(), skipped: result === false }
      this.steps.push(step)
      this.#finish(`  ✓ ${name}  ${step.skipped ? 'nothing to do' : seconds(step.ms)}`)
      return result
    } catch (error) {
      this.#finish(`  ✗ ${name}  ${seconds(elapsed())}`)
      throw error
    } finally {
      clearInterval(ticking)
    }
  }

  /** The table of times, slowest visible at a glance, with the sum. */
  table() {
    const rows = [...this.steps, { name: 'together', ms: this.steps.reduce((sum, { ms }) => sum + ms, 0) }]
    const width = Math.max(...rows.map(({ name }) => name.length))
    return rows
      .map(
        ({ name, ms, skipped }) =>
          `  ${name.padEnd(width)}  ${seconds(ms).padStart(7)}${skipped ? '  nothing to do' : ''}`,
      )
      .join('\n')
  }

  #rewrite(line) {
    this.out.write(`\r\x1b[2K${line}`)
  }

  #finish(line) {
    if (this.out.isTTY) this.#rewrite(`${line}\n`)
    else this.out.write(`${line}\n`)
  }
}
