import { readFileSync, readdirSync } from 'node:fs';

/** Bytes in a page of memory, as Linux has them on the usual machines. */
const PAGE = 4096;
/** Milliseconds between two looks. */
const INTERVAL = 50;

/**
 * Watches the memory of a process and of all that it started.
 * @returns a function that ends it and tells the highest sum of resident sets seen, in bytes; nothing on other
 * systems than Linux
 */
export function watchMemory(pid: number): () => number | undefined {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, treeMemory(pid))), INTERVAL);
  return () => {
    clearInterval(timer);
    return peak || undefined;
  };
}

function treeMemory(pid: number): number {
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    // Each thread has its own list of the processes that it started.
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(resident) * PAGE + children.reduce((sum, child) => sum + treeMemory(Number(child)), 0);
  } catch {
    return 0; // Ended meanwhile, or a system without /proc.
  }
}
