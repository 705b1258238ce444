import assert from 'node:assert/strict';
import { register as hook } from 'node:module';
import { test } from 'node:test';
import { folds } from '../monaco/drama.js';
import { tokens } from '../monaco/drama-tokens.js';
import { differences, missing, scripts } from './corpus.mjs';

hook('./no-css.mjs', import.meta.url);
const monarch = 'monaco-editor/esm/vs/editor/standalone/common/monarch';
const { compile } = await import(`${monarch}/monarchCompile.js`);
const { MonarchTokenizer } = await import(`${monarch}/monarchLexer.js`);

const NONE = { getValue: () => 20_000, onDidChangeConfiguration: () => ({ dispose() {} }) };
const LANGUAGES = { languageIdCodec: { encodeLanguageId: () => 1 }, isRegisteredLanguageId: () => false };

function tokenize(lines) {
  const lexer = new MonarchTokenizer(LANGUAGES, {}, 'drama', compile('drama', tokens), NONE);
  let state = lexer.getInitialState();
  return lines.map((line) => {
    const result = lexer.tokenize(line, true, state);
    state = result.endState;
    return result.tokens;
  });
}

/** The kind is the last word of the first token: `keyword.scene.drama`. */
function kindOf(line, tokens) {
  const kinds = new Set(KINDS);
  const word = (tokens[0]?.type ?? '').split('.').findLast((part) => kinds.has(part));
  return word ? word.toUpperCase().replace('-', '_') : /^[ \t\u3000\u00a0]*\r*$/.test(line) ? 'BLANK' : 'TEXT';
}
const KINDS =
  'comment block note character set prop episode heading scene cue look key cont transition forced paren cue-caps'.split(' ');

test('Monaco takes every line for what the lexer takes it for', { skip: missing }, () => {
  const wrong = scripts().flatMap((script) => {
    // an empty line has no token, whatever it stands in
    const seen = tokenize(script.lines).map((line, i) => (script.lines[i] ? kindOf(script.lines[i], line) : script.kinds[i]));
    return differences(script, seen);
  });
  assert.deepEqual(wrong, []);
});

test('words of a list have a colour in Monaco, and no part of another word has', () => {
  const types = (line) => tokenize([line])[0].map(({ offset, type }) => [offset, type.replace('.drama', '')]);
  assert.deepEqual(types('beat: tense -> shocking'), [
    [0, 'attribute.name.key'],
    [4, 'delimiter.key'],
    [5, 'text'],
    [6, 'constant'],
    [11, 'text'],
    [12, 'operator'],
    [14, 'text'],
    [15, 'constant'],
  ]);
  assert.ok(types('beat: tenseness').every(([, type]) => type !== 'constant'));
});

test('sheets, episodes and scenes fold', () => {
  const lines = ['# CHARACTER A', 'role: minor', '', '# EPISODE 1', 'INT. X - DAY', 'text', '外景 Y - 夜', 'text'];
  assert.deepEqual(folds(lines), [
    { start: 1, end: 3 },
    { start: 4, end: 8 },
    { start: 5, end: 6 },
    { start: 7, end: 8 },
  ]);
});
