// Prints a script as a page, coloured by the TextMate grammar as VS Code's Dark+ and Light+ do:
//   node test/preview.mjs ../samples/heir/heir.drama dark > heir.html
import { readFileSync } from 'node:fs';
import { drama, tokenize } from './textmate.mjs';

const DARK = {
  '': '#d4d4d4', comment: '#6a9955', 'keyword.control': '#c586c0', 'keyword.other': '#569cd6', 'keyword.operator': '#d4d4d4',
  'entity.name.function': '#dcdcaa', 'entity.name.type': '#4ec9b0', 'entity.name.section': '#4ec9b0', 'entity.name.tag': '#569cd6',
  'support.type.property-name': '#9cdcfe', variable: '#9cdcfe', 'constant.language': '#569cd6', 'constant.numeric': '#b5cea8',
  'constant.character.escape': '#d7ba7d', 'constant.other': '#4fc1ff', string: '#ce9178', 'markup.heading': '#569cd6', 'markup.bold': '#569cd6', invalid: '#f44747',
};
const LIGHT = {
  '': '#000000', comment: '#008000', 'keyword.control': '#af00db', 'keyword.other': '#0000ff', 'keyword.operator': '#000000',
  'entity.name.function': '#795e26', 'entity.name.type': '#267f99', 'entity.name.section': '#267f99', 'entity.name.tag': '#800000',
  'support.type.property-name': '#0451a5', variable: '#001080', 'constant.language': '#0000ff', 'constant.numeric': '#098658',
  'constant.character.escape': '#ee0000', 'constant.other': '#0070c1', string: '#a31515', 'markup.heading': '#800000', 'markup.bold': '#000080', invalid: '#cd3131',
};

const [file, theme = 'dark'] = process.argv.slice(2);
const colours = theme === 'dark' ? DARK : LIGHT;
const starts = Object.keys(colours).sort((a, b) => b.length - a.length);

function style(scopes) {
  const innermost = [...scopes].reverse();
  const parts = innermost.flatMap((scope) => scope.split(' '));
  const found = parts.map((scope) => starts.find((start) => start && scope.startsWith(start))).find(Boolean) ?? '';
  const has = (start) => parts.some((scope) => scope.startsWith(start));
  return [
    `color:${colours[found]}`,
    has('markup.heading') || has('markup.bold') ? 'font-weight:bold' : '',
    has('markup.italic') ? 'font-style:italic' : '',
    has('markup.underline') ? 'text-decoration:underline' : '',
  ].join(';');
}

const safe = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const lines = readFileSync(file, 'utf8').split(/\r?\n/);
const body = tokenize(await drama(), lines)
  .map((tokens) => tokens.map(({ text, scopes }) => `<span style="${style(scopes)}">${safe(text)}</span>`).join(''))
  .join('\n');
const ground = theme === 'dark' ? '#1e1e1e' : '#ffffff';
console.log(
  `<!doctype html><meta charset="utf-8"><pre style="margin:0;padding:12px;background:${ground};color:${colours['']};font:14px/1.5 'DejaVu Sans Mono','Noto Sans Mono CJK SC','Noto Sans SC',monospace">${body}</pre>`,
);
