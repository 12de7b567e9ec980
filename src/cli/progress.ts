/** How far a run is: a bar on a terminal, a line every few seconds elsewhere. */
import { isatty } from 'node:tty'
import type { Observer } from '../bulk/run.ts'
import type { Warning } from '../bulk/store.ts'
import type { Progress } from '../bulk/work.ts'
import { printable, say } from './io.ts'

/** Milliseconds between two lines. */
const LINE_EVERY = 5000

export interface ProgressDisplay extends Observer {
  /** Takes the bar away. */
  end(): void
}

/** Shows nothing when `quiet`. */
export async function showProgress(quiet: boolean): Promise<ProgressDisplay> {
  const warning = ({ path, text }: Warning) => say(`${printable(path)}: warning: ${printable(text)}`)
  if (quiet) return { working() {}, writing() {}, warning, end() {} }
  return isatty(2) && process.env.TERM !== 'dumb' && !process.env.CI ? { ...(await bar()), warning } : { ...lines(), warning }
}

/** Documents a second, and the seconds left, from the time that the work itself takes. */
class Rate {
  #began = performance.now()

  at({ done, total }: Readonly<Progress>): { rate: number; left: string } {
    if (done === 0) this.#began = performance.now()
    const seconds = (performance.now() - this.#began) / 1000
    const rate = seconds > 0 ? done / seconds : 0
    return { rate, left: rate > 0 ? duration((total - done) / rate) : '?' }
  }
}

/** 75 -> 1:15; 3700 -> 1:01:40 */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

type Display = Omit<ProgressDisplay, 'warning'>

async function bar(): Promise<Display> {
  const { default: progress } = await import('cli-progress')
  const shown = new progress.SingleBar({
    format: '{what} {bar} {value}/{total} | {rate}/s | {left} left | {failures} failed',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    stream: process.stderr,
    hideCursor: false,
    clearOnComplete: true,
    gracefulExit: false,
  })
  const rate = new Rate()
  let failures = 0
  shown.start(0, 0, { what: 'converting', rate: '0', left: '?', failures })
  return {
    working(state) {
      failures = state.failures
      const { rate: speed, left } = rate.at(state)
      shown.setTotal(state.total)
      shown.update(state.done, { what: 'converting', rate: speed.toFixed(0), left, failures })
    },
    writing(written, size) {
      if (written % 100 !== 0 && written !== size) return
      shown.setTotal(size)
      shown.update(written, { what: 'writing', rate: '-', left: '-', failures })
    },
    end: () => shown.stop(),
  }
}

function lines(): Display {
  const rate = new Rate()
  let last = performance.now()
  const due = () => {
    const now = performance.now()
    if (now - last < LINE_EVERY) return false
    last = now
    return true
  }
  return {
    working(state) {
      const { rate: speed, left } = rate.at(state)
      if (!due()) return
      say(`converted ${state.done} of ${state.total}, ${speed.toFixed(0)}/s, ${left} left, ${state.failures} failed`)
    },
    writing(written, size) {
      if (due()) say(`wrote ${written} of ${size}`)
    },
    end() {},
  }
}
