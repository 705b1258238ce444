import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const configuration = JSON.parse(readFileSync(join(folder, 'language-configuration.json'), 'utf8'));
// as VS Code reads a pattern: a plain string has no flags
const compiled = (pattern) => (typeof pattern === 'string' ? new RegExp(pattern, '') : new RegExp(pattern.pattern, pattern.flags));

test('a double click takes a word, in both languages', () => {
  const { source, flags } = compiled(configuration.wordPattern);
  const wordsOf = (line) => line.match(new RegExp(source, `${flags}g`));
  assert.deepEqual(wordsOf('beat: tense 林晚 face_shape'), ['beat', 'tense', '林晚', 'face_shape']);
  assert.deepEqual(wordsOf("@林晚（哽咽）LIN's wide-shot"), ['林晚', '哽咽', "LIN's", 'wide-shot']);
});

test('every pattern of the configuration means what it says with the flags it has', () => {
  const { folding, onEnterRules } = configuration;
  const { start, end } = folding.markers;
  [start, end].forEach((marker) => assert.equal(typeof marker, 'string', 'VS Code gives a marker no flags'));
  const all = [configuration.wordPattern, start, end, ...onEnterRules.map((rule) => rule.beforeText)];
  all.map(compiled).forEach(({ source, unicode }) => assert.ok(unicode || !/\\p\{|\\u\{|[\u{10000}-\u{10ffff}]/u.test(source), source));
  assert.match('  // region 第一集', compiled(start));
  assert.match('// #endregion', compiled(end));
  const entered = (line) => onEnterRules.findIndex((rule) => compiled(rule.beforeText).test(line));
  assert.deepEqual(['/* a', '/* a */', 'locked: a = b;', '锁定：脸型 = 圆脸；', '      | 发色 = 红；', '｜ a;', 'locked: a = b'].map(entered), [0, -1, 1, 1, 2, 2, -1]);
});

const snippets = JSON.parse(readFileSync(join(folder, 'snippets/drama.json'), 'utf8'));

/** What stands there when nothing is typed over the defaults. */
function expanded({ body }) {
  const text = body.join('\n').replace(/\$\{\d+\|([^|}]*)\|\}/g, (_, words) => words.split(',')[0]);
  return text.replace(/\$\{\d+:\$\{\d+:([^}]*)\}([^}]*)\}/g, '$1$2').replace(/\$\{\d+:([^{}]*?)\$\{\d+:([^}]*)\}([^}]*)\}/g, '$1$2$3').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\{?\d+\}?/g, '');
}

const WHO = '# CHARACTER 林晚 | LIN WAN\nlocked: face_shape = oval; hair_color = black; hair_style = straight; build = slender\nvoice: zh-CN Tianmei\n';
const WHERE = '# SET 大堂 | LOBBY\nvisual: black marble floor\n';
const EPISODE = '# EPISODE 1\nhook: 雨夜\nINT. 大堂 | LOBBY - NIGHT\n';
const EVENT = '门开了。\n';

/** A small script with this snippet in the place it is meant for. */
function scriptWith(name, text) {
  const head = 'series: 雨夜\npacing: relaxed, episode 5s..60s\n';
  const around = {
    character: () => head + text + EPISODE + EVENT,
    look: () => head + WHO + text + EPISODE + EVENT,
    set: () => head + text + WHO + EPISODE + EVENT,
    prop: () => head + text + WHO + EPISODE + EVENT,
    episode: () => head + WHO + text + EVENT,
    scene: () => head + WHO + WHERE + EPISODE + EVENT + '\n' + text + EVENT,
  };
  return (around[name] ?? (() => head + WHO + EPISODE + EVENT + '\n' + text))();
}

test('a snippet left as it comes makes no error, in a script of its language', { skip: absent }, () => {
  const scratch = mkdtempSync(join(tmpdir(), 'drama-snippets-'));
  const english = Object.keys(snippets).filter((name) => /^[a-z]/.test(name));
  const chinese = Object.keys(snippets).filter((name) => !/^[a-z]/.test(name));
  const file = join(scratch, 'a.drama');
  const errors = [...english, ...chinese].flatMap((name) => {
    const script = scriptWith(english[chinese.indexOf(name)] ?? name, expanded(snippets[name]));
    writeFileSync(file, script);
    const { stdout, stderr } = spawnSync(program, ['check', '--format', 'concise', file], { encoding: 'utf8', cwd: scratch });
    // what is new is not used yet (C203)
    const lines = (stdout + stderr).split('\n').filter((line) => /error|\[[SC]\d/.test(line) && !line.includes('[C203]'));
    return lines.map((line) => `${name}: ${line}\n${script}`);
  });
  rmSync(scratch, { recursive: true });
  assert.deepEqual(errors, []);
});

test('the snippets are lines the grammar knows, in both languages', async () => {
  const grammar = await drama();
  assert.deepEqual(Object.keys(snippets).length, 20);
  for (const [name, snippet] of Object.entries(snippets)) {
    const plain = expanded(snippet);
    const wrong = tokenize(grammar, plain.split('\n')).flat().filter(({ scopes }) => scopes.some((scope) => scope.startsWith('invalid')));
    assert.deepEqual(wrong, [], `${name}: ${plain}`);
    assert.doesNotMatch(plain, /\$|undefined/, name);
  }
});

test('in a copy of this folder alone, one sentence says what is missing', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'drama-alone-'));
  cpSync(fileURLToPath(new URL('generate', here)), join(scratch, 'generate'), { recursive: true });
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['generate/main.mjs'], { cwd: scratch, encoding: 'utf8' });
  rmSync(scratch, { recursive: true });
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /^run this in editor-support of a checkout of dramac: grammar\/language\.json is missing above [^\n]+\n$/);
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
