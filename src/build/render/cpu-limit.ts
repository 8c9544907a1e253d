import { createContext, Script } from 'node:vm';

/** Thrown where work takes more time than it was given. */
export class CpuLimit extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super(`It takes more than ${seconds} seconds`);
    this.seconds = seconds;
  }
}

const sandbox: { work?: () => void } = createContext({});
const script = new Script('work()');

/** Seconds that the processor spent on this process. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Runs synchronous work and stops it, wherever it is, when its time is over: so many seconds by the clock, at
 * least half of which the processor spent on it, so that a busy machine is no reason. No `catch` or `finally`
 * of stopped work runs: nothing may depend on what it leaves behind.
 *
 * @throws {CpuLimit} where it was stopped, or what the work throws
 */
export function runWithin<T>(seconds: number, work: () => T): T {
  // Node stops scripts by the clock alone: where the machine was busy, the work begins again and gets more of
  // it.
  for (let patience = seconds; ; patience *= 4) {
    const begin = cpuSeconds();
    const done: T[] = [];
    sandbox.work = () => void done.push(work());
    try {
      script.runInContext(sandbox, { timeout: Math.ceil(patience * 1000) });
      return done[0] as T;
    } catch (error) {
      // Node's error is one of the script's own world, so it is no `Error` of ours.
      if ((error as { code?: unknown } | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      if (cpuSeconds() - begin > seconds / 2) throw new CpuLimit(seconds);
    }
  }
}
