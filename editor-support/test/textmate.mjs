// The TextMate grammar, run as VS Code runs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { here } from '../generate/places.mjs';

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));

const read = (path) => readFileSync(new URL(path, here), 'utf8');

export const registry = () =>
  new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const files = {
        'source.drama': 'textmate/drama.tmLanguage.json',
        'markdown.drama.codeblock': 'textmate/markdown-drama.tmLanguage.json',
        'text.html.markdown': 'test/markdown.tmLanguage.json',
      };
      return files[scope] ? textmate.parseRawGrammar(read(files[scope]), files[scope]) : null;
    },
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.drama.codeblock'] : undefined),
  });

export const drama = () => registry().loadGrammar('source.drama');

/** The tokens of each line: {text, scopes}. */
export function tokenize(grammar, lines) {
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}
