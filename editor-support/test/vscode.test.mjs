import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { here, root } from '../generate/places.mjs';
import { fakeVscode } from './fake-vscode.mjs';
import { drama, tokenize } from './textmate.mjs';

const folder = fileURLToPath(new URL('vscode/', here));
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const require = createRequire(import.meta.url);
const program = process.env.DRAMAC ?? fileURLToPath(new URL('target/dramac/bin/dramac', root));
const absent = existsSync(program) ? false : 'dramac is not built: run `mvn package` first, or name one in DRAMAC';

/** The packaged extension, with this for its VS Code. */
function load(vscode) {
  const usual = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : usual(name, ...rest));
  try {
    const script = join(folder, 'dist/extension.js');
    delete require.cache[script];
    return require(script);
  } finally {
    Module._load = usual;
  }
}

test('every file the manifest names is there, and every command has a title', () => {
  const { languages, grammars, snippets, commands, menus } = manifest.contributes;
  const files = [manifest.main, manifest.icon, ...languages.map((each) => each.configuration), ...grammars.map((each) => each.path), ...snippets.map((each) => each.path)];
  files.forEach((file) => assert.ok(existsSync(join(folder, file)), file));
  const titled = commands.map((each) => each.command);
  Object.values(menus).flat().forEach(({ command }) => assert.ok(titled.includes(command), command));
});

test('the snippets are lines the grammar knows, in both languages', async () => {
  const grammar = await drama();
  const snippets = JSON.parse(readFileSync(join(folder, 'snippets/drama.json'), 'utf8'));
  assert.deepEqual(Object.keys(snippets).length, 20);
  for (const [name, { body }] of Object.entries(snippets)) {
    const text = body.join('\n').replace(/\$\{\d+\|([^|}]*)\|\}/g, (_, words) => words.split(',')[0]);
    const plain = text.replace(/\$\{\d+:\$\{\d+:([^}]*)\}([^}]*)\}/g, '$1$2').replace(/\$\{\d+:([^{}]*?)\$\{\d+:([^}]*)\}([^}]*)\}/g, '$1$2$3').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\{?\d+\}?/g, '');
    const wrong = tokenize(grammar, plain.split('\n')).flat().filter(({ scopes }) => scopes.some((scope) => scope.startsWith('invalid')));
    assert.deepEqual(wrong, [], `${name}: ${plain}`);
    assert.doesNotMatch(plain, /\$|undefined/, name);
  }
});

test('a new episode has the next number, in the language of the last one', () => {
  const { nextEpisode, read, write } = require('../vscode/src/episodes.js');
  assert.match(nextEpisode('# EPISODE 1\n# EPISODE 2 | x\n'), /^# EPISODE 3 \| /);
  assert.match(nextEpisode(''), /^# EPISODE 1 \| /);
  assert.match(nextEpisode('# 第九集\n'), /^# 第十集 \| /);
  assert.match(nextEpisode('＃　第 12 集 | 归来\n'), /^# 第13集 \| /);
  for (let n = 1; n <= 999; n++) {
    assert.equal(read(write(n)), n);
  }
});

test('the commands run dramac on the script, and a new episode is put at its end', async () => {
  const fake = fakeVscode({ 'drama.program': '/nowhere/dramac' });
  const extension = load(fake.vscode);
  fake.open(fake.Uri.file('/x/a.drama'), '# EPISODE 1\nINT. A - DAY\n');
  await extension.activate({ subscriptions: [] });
  assert.deepEqual([...fake.seen.commands.keys()].sort(), manifest.contributes.commands.map((each) => each.command).sort());
  assert.equal(fake.seen.errors.length, 1);
  assert.match(fake.seen.errors[0], /dramac did not start/);
  await fake.seen.commands.get('drama.check')();
  await fake.seen.commands.get('drama.newEpisode')();
  const [{ execution, problemMatchers }] = fake.seen.tasks;
  assert.deepEqual([execution.process, execution.args, problemMatchers], ['/nowhere/dramac', ['check', '--format', 'concise', '/x/a.drama'], '$dramac']);
  assert.match(fake.seen.snippets[0].snippet, /^\n# EPISODE 2 \| /);
  assert.equal(fake.seen.snippets[0].at.line, 2);
});

test('what dramac prints in its concise form becomes problems', () => {
  const [{ pattern }] = manifest.contributes.problemMatchers;
  const found = new RegExp(pattern.regexp).exec('heir.drama:50:1: error[S003] no directive is called “musci:” [*]');
  assert.deepEqual([found[1], found[2], found[3], found[4], found[5], found[6]], ['heir.drama', '50', '1', 'error', 'S003', 'no directive is called “musci:”']);
});

test('the extension starts the real server and shows its findings', { skip: absent, timeout: 30_000 }, async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'drama-vscode-'));
  const fake = fakeVscode({ 'drama.program': program });
  const extension = load(fake.vscode);
  try {
    const file = join(scratch, 'a.drama');
    const text = '# EPISODE 1\nINT. 大堂 - DAY\nmusci: suspense\n';
    writeFileSync(file, text);
    const script = fake.open(fake.Uri.file(file), text);
    await extension.activate({ subscriptions: [] });
    assert.deepEqual(fake.seen.errors, []);
    const found = await new Promise((resolve) => {
      const look = () => {
        const all = fake.seen.diagnostics.get(script.uri.toString()) ?? [];
        const hit = all.find(({ code }) => (code?.value ?? code) === 'S003');
        if (hit) {
          resolve(hit);
        }
      };
      fake.seen.changed.event(look);
      look();
    });
    assert.deepEqual([found.range.start.line, found.range.start.character, found.severity], [2, 0, 0]);
  } finally {
    await extension.deactivate();
    rmSync(scratch, { recursive: true });
  }
});
