/** Starts what the tests of the site share: one browser, and a server for each site, which is built meanwhile. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { serveSite } from './serve.ts';
import { buildSite, copyProject, scratch, scratchFolder } from './site.ts';
import { PLANS } from './sites.ts';
import type { SiteName, SitePlan } from './sites.ts';

const CONFIG = 'tests/vitest.config.ts';

/** Where a site is found. */
export interface SharedSite {
  /** With the base path; requests wait until the site is built. */
  url: string;
  /** Absolute path of the published folder. */
  dir: string;
  notesDir: string;
  base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser. */
    browser: string;
    sites: Record<SiteName, SharedSite>;
  }
}

export default async function setup(tests: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser();
  const project = copyProject();
  const closing: (() => void)[] = [];
  const stop = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  // Who runs a few files waits for the sites that these open, and for no others.
  const isWhole = !process.argv.some((argument) => argument.startsWith('tests/') && argument !== CONFIG);

  async function start([name, { notesDir, base, origin = '', settings }]: [string, SitePlan]): Promise<
    [string, SharedSite]
  > {
    const dir = scratchFolder(`site-${name}`);
    let built: Promise<unknown> | undefined;
    function build(): Promise<unknown> {
      const ready = last.then(() => {
        stop.signal.throwIfAborted();
        const own = settings === undefined ? project : copyProject(settings);
        return buildSite(notesDir, { project: own, dir, env: { BASE_PATH: base, SITE_URL: origin } });
      });
      last = ready.catch(() => undefined); // told by the server to whoever asks
      return ready;
    }
    const ready = (): Promise<unknown> => (built ??= build());
    if (isWhole) void ready();
    const { url, close } = await serveSite(dir, base, ready);
    closing.push(close);
    return [name, { url, dir, notesDir, base }];
  }

  const sites = await Promise.all(Object.entries(PLANS).map(start));
  tests.provide('browser', browser.wsEndpoint());
  tests.provide('sites', Object.fromEntries(sites) as Record<SiteName, SharedSite>);
  return async () => {
    stop.abort();
    await browser.close();
    for (const close of closing) close();
    await last; // a build that is under way still writes
    rmSync(scratch, { recursive: true, force: true });
  };
}
