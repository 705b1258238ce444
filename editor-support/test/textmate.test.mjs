import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences, missing, scripts } from './corpus.mjs';
import { drama, registry, tokenize } from './textmate.mjs';

const KINDS = {
  'comment.line.double-slash.drama': 'COMMENT',
  'comment.block.drama': 'BLOCK',
  'comment.block.note.drama': 'NOTE',
  'meta.heading.character.drama': 'CHARACTER',
  'meta.heading.set.drama': 'SET',
  'meta.heading.prop.drama': 'PROP',
  'meta.heading.episode.drama': 'EPISODE',
  'meta.heading.unknown.drama': 'HEADING',
  'meta.heading.scene.drama': 'SCENE',
  'meta.cue.drama': 'CUE',
  'meta.directive.look.drama': 'LOOK',
  'meta.directive.drama': 'KEY',
  'meta.translation.drama': 'KEY',
  'meta.directive.unknown.drama': 'KEY',
  'meta.continuation.drama': 'CONT',
  'meta.transition.drama': 'TRANSITION',
  'meta.action.forced.drama': 'FORCED',
  'meta.acting.drama': 'PAREN',
  'meta.text.drama': 'TEXT',
};

/** The kind a line has by its first scope; a cue with an @ is of another kind than one in capitals. */
function kindOf(tokens) {
  const scopes = tokens[0].scopes;
  const kind = scopes.length === 1 ? 'BLANK' : (KINDS[scopes[1]] ?? scopes[1]);
  return kind === 'CUE' && !scopes.includes('punctuation.definition.cue.drama') ? 'CUE_CAPS' : kind;
}

test('the TextMate grammar takes every line for what the lexer takes it for', { skip: missing }, async () => {
  const grammar = await drama();
  const wrong = scripts().flatMap((script) => differences(script, tokenize(grammar, script.lines).map(kindOf)));
  assert.deepEqual(wrong, []);
});

test('fenced code in Markdown is coloured as drama', async () => {
  const grammar = await registry().loadGrammar('text.html.markdown');
  const lines = tokenize(grammar, ['Before', '```drama', '@林晚（哽咽）', '```', 'after']);
  assert.ok(lines[2].some(({ text, scopes }) => text === '林晚' && scopes.includes('entity.name.function.cue.drama')));
  assert.ok(!lines[4].some(({ scopes }) => scopes.some((scope) => scope.endsWith('.drama'))));
});
