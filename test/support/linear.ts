/** Tells linear time from worse on a machine that is busy with other things: by how the time grows, not by how long it is. */

/** Code units of the longer text; the shorter one is a quarter of it. */
const SIZE = 100_000
const TIMES = 4
/** A run so short is linear enough, in milliseconds: below it the clock tells more of the machine than of the code. */
const SHORT_RUN = 250
/** A quadratic run takes 16 times as long on a text four times as long, a linear one 4 times, and a machine may be busy meanwhile. */
export const MOST_GROWTH = 8
const TRIES = 5

/**
 * How many times longer `run` takes on 100 kB of `part` than on 25 kB, the best of several tries of each; 1 where the longer run is
 * too short to tell. `expect(growthOn('市、', (text) => splitUnits(passage(text)))).toBeLessThan(MOST_GROWTH)`.
 */
export function growthOn(part: string, run: (text: string) => void): number {
  const long = part.repeat(Math.ceil(SIZE / part.length))
  const short = part.repeat(Math.ceil(SIZE / TIMES / part.length))
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let attempt = 0; attempt < TRIES; attempt++) {
    most = Math.min(most, timeOf(run, long))
    if (most < SHORT_RUN) return 1
    least = Math.min(least, timeOf(run, short))
    if (most < least * MOST_GROWTH) break
  }
  return most / least
}

function timeOf(run: (text: string) => void, text: string): number {
  const start = performance.now()
  run(text)
  return performance.now() - start
}
