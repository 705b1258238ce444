import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import yaml from 'js-yaml';
import { here } from '../generate/places.mjs';
import { differences, missing, scripts } from './corpus.mjs';
import './textmate.mjs';

const read = (path) => readFileSync(new URL(path, here), 'utf8');
const syntax = yaml.load(read('sublime/Drama.sublime-syntax').replace('%YAML 1.2\n---\n', ''));
const { contexts } = syntax;

/** The rules of a context with those it includes. */
const rules = (name) => contexts[name].flatMap((rule) => (rule.include ? rules(rule.include) : [rule]));
const scopeOf = (name) => contexts[name].find((rule) => rule.meta_scope)?.meta_scope;

test('every context of the Sublime grammar is there and every pattern can be read', () => {
  for (const [name, list] of Object.entries(contexts)) {
    for (const rule of list) {
      assert.ok(!rule.push || contexts[rule.push], `${name} pushes ${rule.push}`);
      assert.ok(!rule.include || contexts[rule.include], `${name} includes ${rule.include}`);
      if (rule.match) {
        assert.doesNotThrow(() => new oniguruma.OnigScanner([rule.match]), `${name}: ${rule.match}`);
      }
    }
  }
});

test('the Sublime grammar takes every line for what the lexer takes it for', { skip: missing }, () => {
  const main = rules('main');
  const scanner = new oniguruma.OnigScanner(main.map((rule) => rule.match));
  const ends = { block: '*/', note: ']]' };
  const wrong = scripts().flatMap((script) => {
    let inside = null;
    const seen = script.lines.map((line) => {
      const name = inside ?? main[scanner.findNextMatchSync(`${line}\n`, 0)?.index]?.push;
      if (name in ends) {
        const from = inside ? 0 : line.search(/\S/) + 2;
        inside = line.includes(ends[name], from) ? null : name;
      }
      return kindOf(name, line);
    });
    return differences(script, seen);
  });
  assert.deepEqual(wrong, []);
});

const HEADINGS = { character: 'CHARACTER', set: 'SET', prop: 'PROP', episode: 'EPISODE', unknown: 'HEADING', scene: 'SCENE' };
const OTHERS = { 'meta.continuation': 'CONT', 'meta.transition': 'TRANSITION', 'meta.action': 'FORCED', 'meta.acting': 'PAREN', 'meta.text': 'TEXT', 'comment.line': 'COMMENT' };

function kindOf(name, line) {
  if (!name) {
    return 'BLANK';
  }
  if (name === 'block' || name === 'note') {
    return name.toUpperCase();
  }
  const [first, second, third] = scopeOf(name).split(/[. ]/);
  if (second === 'heading') {
    return HEADINGS[third];
  }
  if (second === 'cue') {
    return /^[ \t\u3000\u00a0]*[@＠]/.test(line) ? 'CUE' : 'CUE_CAPS';
  }
  if (second === 'directive' || second === 'translation') {
    return third === 'look' ? 'LOOK' : 'KEY';
  }
  return OTHERS[`${first}.${second}`];
}

test('the completions and settings for Sublime are JSON with a trigger for every directive', () => {
  const { completions } = JSON.parse(read('sublime/Drama.sublime-completions'));
  assert.ok(completions.some(({ trigger, contents }) => trigger === 'beat' && contents === 'beat: '));
  assert.ok(completions.some(({ trigger, contents }) => trigger === '节拍' && contents === '节拍：'));
  assert.deepEqual(JSON.parse(read('sublime/LSP.sublime-settings')).clients.dramac.command, ['dramac', 'lsp']);
});
