/** `npm test`: every check of the house, in the order in which a mistake is cheapest to learn of. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { provideChromium, provideFirefox } from './provide-browsers.ts';

const root = resolve(import.meta.dirname, '..');
const results = mkdtempSync(join(tmpdir(), 'passerelle-test-'));
let passed = 0;
let failed = 0;

interface Outcome {
  code: number;
  output: string;
}

function run(command: string, options: string[], show: boolean): Promise<Outcome> {
  return new Promise((resolveRun) => {
    const child = spawn(command, options, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        if (show) process.stdout.write(chunk);
      });
    child.on('error', (error) => resolveRun({ code: 1, output: String(error) }));
    child.on('close', (code) => resolveRun({ code: code ?? 1, output }));
  });
}

/** One check that is a single pass or failure; its output is shown only where it fails. */
async function check(title: string, command: string, ...options: string[]): Promise<boolean> {
  const began = performance.now();
  const { code, output } = await run(command, options, false);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const good = code === 0;
  good ? passed++ : failed++;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)`);
  if (!good) console.log(output);
  return good;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** Runs a vitest project, or some files of it. @returns null where vitest came to no result at all. */
async function runTests(project: string, files: readonly string[] = []): Promise<Report | null> {
  const file = join(results, `${project}-${files.length}.json`);
  const { code } = await run(
    'vitest',
    [
      'run',
      '--project',
      project,
      ...files,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    true,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    // A file that cannot be loaded, or an error outside a test, has no failed test of its own.
    if (code !== 0 && report.numFailedTests === 0)
      report.numFailedTests = Math.max(1, report.numFailedTestSuites);
    return report;
  } catch {
    return null;
  }
}

/** More than these is no chance of a busy machine. */
const MOST_FILES_AGAIN = 4;

/**
 * A vitest project; its tests are counted one by one. A browser on a busy machine may be late once; what is broken fails
 * twice: files that failed are run once more, whole, because their tests follow each other in one browser.
 */
async function suite(title: string, project: string, { again = false } = {}): Promise<void> {
  console.log(`\n${title}`);
  const report = await runTests(project);
  passed += report?.numPassedTests ?? 0;
  const bad = report?.testResults.filter(({ status }) => status === 'failed') ?? [];
  if (!again || !report || bad.length === 0 || bad.length > MOST_FILES_AGAIN) {
    failed += report?.numFailedTests ?? 1;
    return;
  }
  const files = bad.map(({ name }) => relative(root, name));
  console.log(`\nOnce more, for a browser that was late: ${files.join(', ')}`);
  for (const { assertionResults } of bad)
    passed -= assertionResults.filter(({ status }) => status === 'passed').length;
  const second = await runTests(project, files);
  passed += second?.numPassedTests ?? 0;
  failed += second?.numFailedTests ?? 1;
}

provideChromium();
const firefox = provideFirefox();

console.log('Types, lint, unused code, builds');
await Promise.all([
  check('types', 'tsc', '--noEmit'),
  check('types of utils/domain, without DOM', 'tsc', '-p', 'utils/domain'),
]);
await Promise.all([
  check('lint and format', 'biome', 'ci', '--error-on-warnings', '--colors=off'),
  check('unused code', 'knip'),
]);
const built = [
  await check('build for Chromium', 'wxt', 'build'),
  await check('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
].every(Boolean);

await suite('Unit and component tests', 'unit');
if (built) {
  if (!firefox) console.log('\nskipped: Firefox is not here and cannot be installed');
  await suite('End to end, in real browsers', 'e2e', { again: true });
}

rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
