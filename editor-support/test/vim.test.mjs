import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { here } from '../generate/places.mjs';
import { differences, missing, writtenScripts } from './corpus.mjs';

const VIM = fileURLToPath(new URL('vim', here));
const found = spawnSync('vim', ['--version'], { encoding: 'utf8' });
const absent = found.error ? 'vim is not installed' : !found.stdout.includes('+syntax') && 'this vim has no syntax';

const KINDS = { DramaCueCaps: 'CUE_CAPS', DramaKeyUnknown: 'KEY', DramaKeyText: 'KEY', DramaTranslation: 'KEY' };
const kindOf = (name) => (name === '' ? 'BLANK' : (KINDS[`D${name.slice(1)}`] ?? name.replace('drama', '').toUpperCase()));

/** Runs vim without a screen on a file and gives back what it wrote with writefile(…, g:out). */
function vim(text, ...commands) {
  const folder = mkdtempSync(join(tmpdir(), 'drama-vim-'));
  try {
    const file = join(folder, 'test.drama');
    const out = join(folder, 'out');
    writeFileSync(file, text);
    const script = [
      `let g:out = '${out}'`,
      'set encoding=utf-8 nomodeline columns=200',
      `set runtimepath^=${VIM}`,
      'filetype plugin on',
      'syntax enable',
      `edit ${file}`,
      ...commands,
      'qall!',
    ].join('\n');
    writeFileSync(join(folder, 'run.vim'), script);
    const run = spawnSync('vim', ['-Nu', 'NONE', '-es', '-S', join(folder, 'run.vim')], { encoding: 'utf8', timeout: 60_000, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    assert.equal(run.status, 0, run.stderr + run.stdout);
    return readFileSync(out, 'utf8').split('\n').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const kinds =
  "call writefile(map(range(1, line('$')), {_, l -> get(map(synstack(l, max([1, match(getline(l), '[^ \\t\\u3000\\u00a0]') + 1])), {_, id -> synIDattr(id, 'name')}), 0, '')}), g:out)";

test('Vim takes every line for what the lexer takes it for', { skip: absent || missing }, () => {
  const wrong = writtenScripts().flatMap((script) => {
    const seen = vim(script.lines.join('\n') + '\n', kinds).map(kindOf);
    return differences(script, seen);
  });
  assert.deepEqual(wrong, []);
});

test('words inside a line have their colour in Vim', { skip: absent }, () => {
  const at = (line, word) => `synIDattr(synID(${line}, stridx(getline(${line}), '${word}') + 1, 1), 'name')`;
  const seen = vim(
    '@林晚（哽咽）\n外景 广场 - 夜\nmusic: suspense 30%\n**很** 好\n// drama: allow C306 -- x\nlogline: angry; 4s\n',
    `call writefile([${[at(1, '哽咽'), at(2, '夜'), at(3, 'suspense'), at(3, '30%'), at(4, '很'), at(5, 'allow'), at(5, 'C306'), at(6, 'angry'), at(6, '4s')].join(', ')}], g:out)`,
  );
  assert.deepEqual(seen, ['dramaDelivery', 'dramaTime', 'dramaValue', 'dramaNumber', 'dramaBold', 'dramaAllow', 'dramaCodes', 'dramaKeyText', 'dramaDuration']);
});

test('Vim folds sheets, episodes and scenes and knows comments', { skip: absent }, () => {
  const seen = vim(
    '# CHARACTER A\nrole: minor\n# EPISODE 1\nINT. X - DAY\ntext\n',
    "call writefile([&commentstring] + map(range(1, 5), {_, l -> string(foldlevel(l))}) + [&omnifunc], g:out)",
  );
  assert.deepEqual(seen, ['// %s', '1', '1', '1', '2', '2', 'drama#complete']);
});

test('Vim completes the directives', { skip: absent }, () => {
  const seen = vim('cli\n', "call writefile(map(drama#complete(0, 'cli'), {_, row -> row.word}), g:out)");
  assert.deepEqual(seen, ['cliffhanger:']);
});

test('after :make Vim stands on the character dramac means', { skip: absent }, () => {
  const seen = vim(
    '第一行\n  @林婉 (冷)\n',
    "let &makeprg = 'echo ' . shellescape(expand('%') . ':2:4: error[C201] no character is called 林婉')",
    'set shellpipe=>%s',
    'silent make!',
    'let first = getqflist()[0]',
    "call writefile([first.lnum . ' ' . first.col . ' ' . first.type . ' ' . first.text], g:out)",
  );
  assert.deepEqual(seen, ['2 4 e C201 no character is called 林婉']);
});
