// @vitest-environment node

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import french from '../../public/_locales/fr/messages.json';

type Messages = Record<string, { message: string }>;

const root = resolve(import.meta.dirname, '../..');
const LANGUAGES: ReadonlyArray<[string, Messages]> = [
  ['fr', french],
  ['en', english],
];

/** A sign that could be parted from its word at the end of a line. */
const LOOSE_SIGN = /[ \t\u202F][:;!?»]|«[^\u00A0]/u;

/** The `$1`, `$2`… of a sentence, once each. */
function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

it('has every sentence in both languages', () => {
  const keys = LANGUAGES.map(([, messages]) => Object.keys(messages));
  const [inFrench = [], inEnglish = []] = keys;
  const advice = (language: string) => `add these sentences to public/_locales/${language}/messages.json`;
  expect(
    inEnglish.filter((key) => !inFrench.includes(key)),
    advice('fr'),
  ).toEqual([]);
  expect(
    inFrench.filter((key) => !inEnglish.includes(key)),
    advice('en'),
  ).toEqual([]);
});

it.each(LANGUAGES)('has no empty sentence in %s', (language, messages) => {
  const empty = Object.keys(messages).filter((key) => messages[key]?.message.trim() === '');
  expect(empty, `write these sentences in public/_locales/${language}/messages.json`).toEqual([]);
});

it.each(LANGUAGES)('says which language the sentences are in, in %s', (language, messages) => {
  expect(messages.locale?.message, 'dates, plurals and numbers follow it').toBe(language);
});

it('fills the same holes in both languages', () => {
  const differing = Object.entries(english as Messages).filter(
    ([key, { message }]) =>
      placeholders(message).join() !== placeholders((french as Messages)[key]?.message ?? '').join(),
  );
  expect(
    differing.map(([key]) => key),
    'give these sentences the same $1, $2… in fr and en: what is said in one language must be in the other',
  ).toEqual([]);
});

it('never parts a French sign from its word', () => {
  const loose = Object.entries(french as Messages).filter(([, { message }]) => LOOSE_SIGN.test(message));
  expect(
    loose.map(([key]) => key),
    'write U+00A0 before : ; ! ? » and after « in public/_locales/fr/messages.json',
  ).toEqual([]);
});

it.each(LANGUAGES)('has a plural for each singular in %s', (language, messages) => {
  const alone = Object.keys(messages).filter((key) => {
    const [, stem, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
    return stem !== undefined && !(`${stem}_${form === 'one' ? 'other' : 'one'}` in messages);
  });
  expect(alone, `plural() needs both <stem>_one and <stem>_other in ${language}/messages.json`).toEqual([]);
});

it('has no sentence that nobody says', { timeout: 60_000 }, () => {
  const { keys, unknown } = findUsedKeys();
  expect(unknown, 'give t() and plural() keys whose type is a union of names, never any or string').toEqual(
    [],
  );
  expect(
    Object.keys(english).filter((key) => !keys.has(key)),
    'nothing under entrypoints, components, utils or in wxt.config.ts says these: delete them from both ' +
      'public/_locales/*/messages.json, or say them with t() or plural()',
  ).toEqual([]);
});

/**
 * The keys that the source can say. The type checker knows them all, also those that are put together: it expands
 * `sentiment_${sentiment}` to its three names, so that a fourth one in the files is seen to be idle.
 */
function findUsedKeys(): { keys: Set<string>; unknown: string[] } {
  const program = readProgram();
  const checker = program.getTypeChecker();
  const keys = new Set<string>();
  const unknown: string[] = [];

  function collect(call: ts.CallExpression, name: 't' | 'plural'): void {
    const [key] = call.arguments;
    // `plural` itself asserts the key it makes; its callers' stems stand for it.
    if (!key || ts.isAsExpression(key)) return;
    const type = checker.getTypeAtLocation(key);
    for (const one of type.isUnion() ? type.types : [type]) {
      if (!one.isStringLiteral()) unknown.push(`${call.getSourceFile().fileName}: ${call.getText()}`);
      else if (name === 't') keys.add(one.value);
      else for (const form of ['one', 'other']) keys.add(`${one.value}_${form}`);
    }
  }
  function walk(node: ts.Node): void {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const { text } = node.expression;
      if (text === 't' || text === 'plural') collect(node, text);
    }
    ts.forEachChild(node, walk);
  }
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && !program.isSourceFileFromExternalLibrary(file)) walk(file);
  }

  // The browser itself replaces these in the manifest.
  for (const [, key = ''] of readFileSync(resolve(root, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g))
    keys.add(key);
  return { keys, unknown };
}

function readProgram(): ts.Program {
  const fail = ({ messageText }: ts.Diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  };
  const path = resolve(root, 'tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(
    path,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  if (!config) throw new Error(`${path} cannot be read`);
  const files = config.fileNames.filter((name) =>
    /^(entrypoints|components|utils|\.wxt)\//.test(inRoot(name)),
  );
  return ts.createProgram(files, config.options);
}

function inRoot(path: string): string {
  return path.slice(root.length + 1);
}
