// Writes every generated file of this folder; with --check, says which are stale instead.
import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { here } from './places.mjs';
import { grammar, inMarkdown } from './textmate.mjs';
import { tokens } from './monarch.mjs';
import { syntax } from './sublime.mjs';
import * as lists from './lists.mjs';

const pretty = (value) => JSON.stringify(value, null, 2) + '\n';

/** A file written by hand, with the lines between its two marks put in anew. */
function between(path, lines) {
  const old = readFileSync(new URL(path, here), 'utf8').split('\n');
  const from = old.findIndex((line) => line.includes('<<< from grammar/language.json'));
  const to = old.findIndex((line) => line.includes('>>> from grammar/language.json'));
  if (from < 0 || to < from) {
    throw new Error(`${path} has no marks for its generated lines`);
  }
  return [...old.slice(0, from + 1), ...lines, ...old.slice(to)].join('\n');
}

const files = {
  'textmate/drama.tmLanguage.json': pretty(grammar),
  'textmate/markdown-drama.tmLanguage.json': pretty(inMarkdown),
  'monaco/drama-tokens.js': lists.monaco(tokens),
  'sublime/Drama.sublime-syntax': syntax,
  'sublime/Drama.sublime-completions': pretty(lists.completions),
  'vscode/snippets/drama.json': pretty(lists.snippets),
  'vim/autoload/drama/words.vim': lists.vimWords,
  'vim/syntax/drama.vim': between('vim/syntax/drama.vim', lists.vim),
  'emacs/drama-mode.el': between('emacs/drama-mode.el', lists.emacs),
};

const stale = Object.entries(files).filter(
  ([path, text]) => !existsSync(new URL(path, here)) || readFileSync(new URL(path, here), 'utf8') !== text,
);
if (process.argv.includes('--check')) {
  stale.forEach(([path]) => console.error(`stale: editor-support/${path}`));
  if (stale.length > 0) {
    console.error('run: npm run generate');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(new URL('.', new URL(path, here)), { recursive: true });
    writeFileSync(new URL(path, here), text);
    console.log(`wrote editor-support/${path}`);
  }
}
