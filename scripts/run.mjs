// The door of every npm command: `node scripts/run.mjs NAME [arguments]` runs scripts/NAME.ts.
// Plain JavaScript without dependencies, because on a fresh machine nothing is installed and Node may be 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';
const node = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

function isInstalled() {
  // npm writes this file last, so that an interrupted installation does not look finished.
  const finished = join(modules, '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  return existsSync(node) && existsSync(finished) && statSync(finished).mtimeMs >= statSync(wanted).mtimeMs;
}

function installDependencies() {
  // To stderr: a command's stdout is its answer.
  process.stderr.write('Installing the dependencies of package-lock.json (once)…\n');
  const npm = process.env.npm_execpath;
  const [command, ...prefix] = npm ? [process.execPath, npm] : [windows ? 'npm.cmd' : 'npm'];
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(command, [...prefix, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0 || !existsSync(node)) {
    process.stderr.write(
      'The dependencies could not be installed: check the connection, then run `npm ci`.\n',
    );
    process.exit(1);
  }
}

const [name, ...rest] = process.argv.slice(2);
if (!isInstalled()) installDependencies();

const child = spawn(node, [join(root, 'scripts', `${name}.ts`), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
