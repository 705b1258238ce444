import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { here, root } from '../generate/places.mjs';
import { missing } from './corpus.mjs';

const folder = fileURLToPath(new URL('emacs', here));
const absent = spawnSync('emacs', ['--version']).error ? 'emacs is not installed' : false;
const emacs = (...options) =>
  spawnSync('emacs', ['-Q', '--batch', '-L', folder, ...options], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, LC_ALL: 'C.UTF-8', DRAMA_LINES: fileURLToPath(new URL('target/line-classes.json', root)) },
  });

test('the tests of drama-mode pass in Emacs', { skip: absent || missing }, () => {
  const run = emacs('-l', join(folder, 'drama-mode-test.el'), '-f', 'ert-run-tests-batch-and-exit');
  assert.equal(run.status, 0, run.stdout + run.stderr);
  assert.match(run.stderr + run.stdout, /\b5 results as expected/);
});

test('drama-mode compiles without a warning', { skip: absent }, () => {
  const out = mkdtempSync(join(tmpdir(), 'drama-emacs-'));
  try {
    const run = emacs(
      '--eval', `(setq byte-compile-error-on-warn t byte-compile-dest-file-function (lambda (_) "${out}/x.elc"))`,
      '-f', 'batch-byte-compile', join(folder, 'drama-mode.el'),
    );
    assert.equal(run.status, 0, run.stderr);
  } finally {
    rmSync(out, { recursive: true });
  }
});
