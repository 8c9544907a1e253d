/** Numbers from 0 up to 1, the same ones in each run. */
export type Random = () => number;

/**
 * Mulberry32 by Tommy Ettinger (public domain): small, fast, and good enough for test data.
 * @param seed any whole number; another one gives other numbers
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, without, `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** One of the items, each as likely as the others. @throws where there are none */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

/** Log-normal numbers, as sizes of files are. @param sigma standard deviation of their logarithms */
export function logNormal(random: Random, mean: number, sigma: number): number {
  // Box and Muller's transform makes a normal number of two even ones.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return mean * Math.exp(sigma * normal - sigma ** 2 / 2);
}

/**
 * Ranks as words are used (Zipf and Mandelbrot): rank r is drawn as often as 1 / (r + offset)^exponent says.
 * @param size how many ranks, from 0
 */
export function createZipf(size: number, exponent: number, offset: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) sums[rank] = sum += (rank + 1 + offset) ** -exponent;
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
