/** Servers that the configurations in `.github/hosting/` are for, as they are installed here. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { root, scratchFolder } from '../site.ts';

const PATH = `${process.env['PATH']}${path.delimiter}/usr/sbin${path.delimiter}/usr/local/sbin`;

/** How a server is started with our configuration. */
interface Host {
  /** File in `.github/hosting/`. */
  config: string;
  /** How it says where it listens: at this port of every network. */
  listen: string;
  /** The same for a port that only this machine reaches. */
  listenHere(port: number): string;
  /** Our configuration as its head says that it be changed for a base path. */
  below(base: string, config: string): string;
  /**
   * Writes what the server needs around our configuration.
   * @param folder of its own
   * @returns the arguments that it is started with
   */
  prepare(config: string, folder: string): string[];
}

export const HOSTS: Record<'nginx' | 'caddy', Host> = {
  nginx: {
    config: 'nginx.conf',
    listen: 'listen 8080;',
    listenHere: (port) => `listen 127.0.0.1:${port};`,
    below(base, config) {
      const command = /^# {3}sed 's\|\\\^\/\|\^\/study\/\|; s\|\/404\|\/study\/404\|' nginx\.conf$/m;
      if (!command.test(config)) throw new Error('The head of nginx.conf says otherwise');
      if (base === '/') return config;
      return config
        .split('\n')
        .map((line) => line.replace('^/', `^${base}`).replace('/404', `${base}404`))
        .join('\n');
    },
    prepare(config, folder) {
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ');
      const http = config.replace('include mime.types', 'include /etc/nginx/mime.types');
      const file = path.join(folder, 'main.conf');
      writeFileSync(
        file,
        `${user} pid ${folder}/pid; daemon off; error_log stderr warn;
events {}
http { access_log off; ${temporary}\n${http} }\n`,
      );
      return ['-p', folder, '-e', 'stderr', '-c', file];
    },
  },
  caddy: {
    config: 'Caddyfile',
    listen: ':8080 {\n',
    listenHere: (port) => `:${port} {\n\tbind 127.0.0.1\n`,
    below: (_base, config) => config, // it reads BASE_PATH
    prepare(config, folder) {
      const file = path.join(folder, 'Caddyfile');
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${config}`);
      return ['run', '--adapter', 'caddyfile', '--config', file];
    },
  },
};

/** Whether a server is installed. */
export function isInstalled(name: string): boolean {
  const { status } = spawnSync(name, [name === 'nginx' ? '-v' : 'version'], {
    env: { ...process.env, PATH },
  });
  return status === 0;
}

export interface RunningHost {
  port: number;
  stop(): Promise<void>;
}

/**
 * Serves a site.
 * @param dir absolute path of the published folder
 * @param base `/` or `/name/`
 */
export async function startHost(name: keyof typeof HOSTS, dir: string, base = '/'): Promise<RunningHost> {
  const { config: file, listen, listenHere, prepare, below } = HOSTS[name];
  const port = await freePort();
  const folder = scratchFolder(name);
  const written = readFileSync(path.join(root, '.github/hosting', file), 'utf8');
  const site = base === '/' ? dir : rootAbove(dir, base);
  const config = below(base, written).replaceAll('/srv', site).replace(listen, listenHere(port));
  const args = prepare(config, folder);
  const env = {
    BASE_PATH: base,
    ...process.env,
    PATH,
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  };
  const server = spawn(name, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  let said = '';
  server.stderr.on('data', (text) => (said += String(text)));
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`${name} ended:\n${said}`);
    await wait(50);
  }
  return {
    port,
    async stop() {
      server.kill();
      await ended;
    },
  };
}

/** A folder in which a site lies at its base path. */
function rootAbove(dir: string, base: string): string {
  const folder = scratchFolder('root');
  symlinkSync(dir, path.join(folder, base.slice(1, -1)), 'junction');
  return folder;
}

/** Free a moment ago, as good as a port of a server that chooses none by itself can be. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port: number): Promise<boolean> {
  try {
    await ask(port, '/');
    return true;
  } catch {
    return false;
  }
}

export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path as it stands; letters that aren't ASCII are sent raw, in UTF-8. */
export async function ask(
  port: number,
  asked: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const raw = Buffer.from(asked).toString('latin1');
  const sent = request({ host: '127.0.0.1', port, path: raw, headers, agent: false }).end();
  const [response] = (await once(sent, 'response')) as [
    NodeJS.ReadableStream & { statusCode?: number; headers: IncomingHttpHeaders },
  ];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}
