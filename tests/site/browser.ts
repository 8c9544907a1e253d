import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';

/** Where systems put Chrome or Chromium. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts a headless browser that tests connect to: the one that CHROME_PATH names, an installed one, Playwright's own,
 * or the one from npm (Linux on x64).
 * @throws where there is none, with what to do
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const { file, args } = await findBrowser();
  return chromium.launchServer({
    executablePath: file,
    args: [
      ...args,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // No other site is there. Refused by Playwright, each request of ours would go through this process, too.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/** Of the one from npm: no process for drawing, and scripts are run as they come; each page lives for a second. */
const LIGHT = ['--in-process-gpu', '--js-flags=--liftoff-only --no-opt'];

async function findBrowser(): Promise<{ file: string; args: readonly string[] }> {
  const own = [process.env['CHROME_PATH'], ...INSTALLED, chromium.executablePath()];
  const found = own.find((file) => file && existsSync(file));
  if (found) return { file: found, args: [] };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium');
    return { file: await packed.executablePath(), args: LIGHT };
  }
  throw new Error(
    'No browser to test with: install Chrome or Chromium, or run "npx playwright-core install chromium-headless-shell", or set CHROME_PATH',
  );
}
