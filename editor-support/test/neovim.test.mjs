import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { here, root } from '../generate/places.mjs';

const VIM = fileURLToPath(new URL('vim', here));
const program = process.env.DRAMAC ?? fileURLToPath(new URL('target/dramac/bin/dramac', root));
const missing = spawnSync('nvim', ['--version']).error ? 'nvim is not installed' : false;
const unbuilt = existsSync(program) ? false : 'dramac is not built: run `mvn package` first, or name one in DRAMAC';

test('Neovim starts the server and shows its findings', { skip: missing || unbuilt, timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'drama-nvim-'));
  try {
    const script = join(folder, 'a.drama');
    const out = join(folder, 'out');
    writeFileSync(script, '# EPISODE 1\nINT. 大堂 - DAY\nmusci: suspense\n');
    const lua = [
      `vim.opt.runtimepath:prepend('${VIM}')`,
      'vim.cmd("filetype plugin on")',
      `vim.cmd("edit ${script}")`,
      `local config = dofile('${VIM}/lsp/dramac.lua')`,
      'assert(vim.tbl_contains(config.filetypes, vim.bo.filetype))',
      `config.cmd[1] = '${program}'`,
      "config.name, config.root_dir = 'dramac', vim.fn.getcwd()",
      'local client = assert(vim.lsp.start_client(config))',
      'assert(vim.lsp.buf_attach_client(0, client))',
      'vim.wait(40000, function() return #vim.diagnostic.get(0) > 0 end)',
      'local found = vim.diagnostic.get(0)[1] or {}',
      `vim.fn.writefile({ tostring(found.lnum), tostring(found.col), tostring(found.code) }, '${out}')`,
      'vim.cmd("qall!")',
    ].join('\n');
    writeFileSync(join(folder, 'run.lua'), lua);
    const run = spawnSync('nvim', ['--headless', '-u', 'NONE', '-c', `luafile ${join(folder, 'run.lua')}`, '-c', 'cquit'], { encoding: 'utf8', timeout: 55_000, cwd: folder });
    assert.ok(existsSync(out), run.stderr);
    assert.deepEqual(readFileSync(out, 'utf8').split('\n').slice(0, 3), ['2', '0', 'S003']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
