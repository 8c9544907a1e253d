/**
 * The site's commands: `node src/build/cli.mjs COMMAND [OPTIONS]`, as the scripts of package.json call them.
 */
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AstroInlineConfig } from 'astro';
import { site } from '../../site.ts';
import { messagesIn } from '../../messages/language.ts';
import { readForBuild } from '../library/start-build.ts';
import { beginNote } from './begin-note.ts';
import { doctor } from './doctor.ts';
import { readEnvironment } from './environment.ts';
import { printable, printableError } from './printable.ts';
import { claim, release } from '../publish/claims.ts';
import { requireOwn, requireReplaceable } from '../publish/out-dir.ts';
import { publish } from '../publish/publish.ts';
import { removeDeadBuilds, repair } from '../publish/repair.ts';
import { serveSite } from '../serve/site-server.ts';
import { requireSettings } from './require-settings.ts';
import { proposals } from './proposals.ts';
import { UserError } from './user-error.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const messages = messagesIn(site.language).command;

/** A full disk, and permissions: such a message names the file. */
const DENIED = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM']);

interface Options {
  /** Absolute. */
  outDir?: string;
  /** Folder that the command was given in. */
  cwd: string;
  port: number;
  host: string | boolean;
  strict: boolean;
  json: boolean;
  since?: string;
}

const commands: Record<string, (options: Options) => Promise<unknown>> = {
  async start(options) {
    await requirePort(options);
    await buildSite(options);
    await serve(options);
  },
  async dev(options) {
    await requirePort(options);
    const { dev } = await astro();
    await dev(await settings(options, 'info'));
  },
  build: buildSite,
  async preview(options) {
    await requirePort(options);
    await serve(options);
  },
  async doctor(options) {
    process.exitCode = await doctor(readEnvironment(root, site), site, options);
  },
  async new({ cwd }) {
    const file = await beginNote(readEnvironment(root, site), site);
    console.log(printable(path.relative(cwd, file)));
  },
};

/**
 * Loaded only by what needs it: that takes longer than all that `doctor` does, or a mistake in the command.
 */
const astro = () => import('astro');

async function buildSite(options: Options): Promise<void> {
  const env = readEnvironment(root, site);
  const { cacheDir, notesDir } = env;
  const isFirst = !existsSync(cacheDir);
  const outDir = requireReplaceable(outDirOf(options), { root, notesDir, cwd: options.cwd });
  removeDeadBuilds(path.dirname(cacheDir));
  // A folder of this build alone, beside the caches: two builds may run at a time.
  const tempDir = claim(cacheDir, 'build');
  try {
    const { begun, library } = readForBuild(env, site);
    await begun;
    const { build } = await astro();
    try {
      await build({ ...(await settings(options, 'warn')), outDir: tempDir });
    } catch (error) {
      await library; // Why the notes could not be read says more than what came of it.
      if (!/ENOSPC|No space left/.test(String(error))) throw error;
      throw new UserError((say) => say.fullCacheDisk(cacheDir));
    }
    requireOwn(outDir); // What came into it meanwhile isn't ours.
    const onMoved = (target: string) => console.warn(printable(messages.notice.movedForeign(outDir, target)));
    if (publish(tempDir, outDir, onMoved) === 'file by file')
      console.log(printable(`  ${messages.notice.replacedInTurn(outDir)}`));
    if (isFirst && !process.env['CI'])
      for (const line of await proposals(notesDir, site, (await library).notes))
        console.log(printable(`  ${line}`));
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
    release(tempDir);
  }
}

/** Absolute path of the published folder. */
function outDirOf({ outDir }: Options): string {
  return outDir ?? path.join(root, 'dist');
}

async function serve(options: Options): Promise<void> {
  const dir = outDirOf(options);
  repair(dir); // A build that was killed may have left the site half-way.
  if (!existsSync(path.join(dir, 'index.html'))) throw new UserError((say) => say.notBuilt(dir));
  const { base } = readEnvironment(root, site);
  const { port, host } = options;
  const name = typeof host === 'string' ? host : 'localhost';
  await serveSite({ dir, base, port, ...(host === true ? {} : { host: name }) });
  console.log(`\n  ${messages.served(`http://${name}:${port}${base}`)}\n`);
}

/**
 * `astro.config.ts` and the options, without Astro's own way to load that file, which starts a Vite for it.
 */
async function settings(options: Options, logLevel: 'info' | 'warn'): Promise<AstroInlineConfig> {
  const { default: config } = await import('../../../astro.config.ts');
  return {
    ...config,
    configFile: false,
    root,
    logLevel,
    server: { port: options.port, host: options.host, headers: { 'X-Content-Type-Options': 'nosniff' } },
    outDir: outDirOf(options),
  };
}

/** Vite would quietly take the next port: whoever asked for this one should know. */
function requirePort({ port, host }: Options): Promise<void> {
  const address = typeof host === 'string' ? host : host ? '0.0.0.0' : 'localhost';
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new UserError((say) => say.portInUse(port, error.code ?? ''))),
    );
    probe.listen(port, address, () => probe.close(() => resolve()));
  });
}

function readOptions(args: string[]): { command: string; options: Options } {
  const { values, positionals } = parseArgs({
    args: args.map((arg) => (arg === '--host' ? '--host=' : arg)),
    allowPositionals: true,
    options: {
      outDir: { type: 'string' },
      port: { type: 'string', default: '4321' },
      host: { type: 'string' },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      since: { type: 'string' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UserError((say) => say.noPort(values.port));
  }
  const { outDir } = values;
  if (outDir !== undefined && /^(?:$|~$|~[\\/])/.test(outDir))
    throw new UserError((say) => say.noOutDir(outDir));
  return {
    command: positionals[0] ?? 'help',
    options: {
      port,
      host: values.host === undefined ? false : values.host || true,
      strict: values.strict,
      json: values.json,
      cwd: process.cwd(),
      ...(values.since === undefined ? {} : { since: values.since }),
      ...(outDir === undefined ? {} : { outDir: path.resolve(outDir) }),
    },
  };
}

/** Runs a command. What goes wrong is printed, and makes the exit code 1. */
export async function run(args: string[]): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  delete process.env['BASE_URL']; // Other tools' name for something else, which Astro would take for its own base path.
  try {
    const { command, options } = readOptions(args);
    process.chdir(root); // Astro looks there for its packages, wherever the command was given.
    const action = commands[command];
    if (action) {
      requireSettings(root, site);
      readEnvironment(root, site); // A wrong value is told here in one line, before Astro starts.
      await action(options);
    } else {
      console.log(messages.help);
      if (command !== 'help') process.exitCode = 1;
    }
  } catch (error) {
    const told = error instanceof UserError ? error.tell(messages.error) : isTold(error) && error.message;
    console.error(told === false ? printableError(error) : printable(`✗ ${told}`));
    process.exitCode = 1;
  }
}

/**
 * Whether an error's own words are all that helps: a mistake in the command, or what the system doesn't
 * allow.
 */
function isTold(error: unknown): error is Error {
  if (error instanceof TypeError && 'code' in error) return true;
  return error instanceof Error && 'code' in error && DENIED.has(String(error.code));
}
