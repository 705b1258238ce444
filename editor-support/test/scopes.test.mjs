import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { here } from '../generate/places.mjs';

const program = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');

test('what stands inside a line has its scope, to the column, in Chinese and English', () => {
  const grammar = 'textmate/drama.tmLanguage.json';
  const run = spawnSync(process.execPath, [program, '-g', grammar, 'test/scopes/drama.test.txt'], {
    cwd: fileURLToPath(here),
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stdout + run.stderr);
});
