// Puts together what the extension consists of: one script, the grammars, the licence.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { needed } from '../generate/places.mjs';

const here = new URL('.', import.meta.url);
const at = (path) => new URL(path, here);
const licence = needed('LICENSE');

const { metafile } = await build({
  entryPoints: [at('src/extension.js').pathname],
  outfile: at('dist/extension.js').pathname,
  bundle: true,
  minify: true,
  metafile: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning',
});
copyFileSync(licence, at('LICENSE.txt'));
mkdirSync(at('syntaxes'), { recursive: true });
for (const grammar of ['drama.tmLanguage.json', 'markdown-drama.tmLanguage.json']) {
  copyFileSync(at(`../textmate/${grammar}`), at(`syntaxes/${grammar}`));
}

// whose work the script contains
const packages = new Set(
  Object.keys(metafile.inputs).flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
);
const notices = [...packages].sort().map((path) => {
  const folder = resolve(path);
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8') : `Licence: ${license}`;
  return `${name} ${version}\n\n${text.trim()}\n`;
});
writeFileSync(at('dist/NOTICE.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`));
