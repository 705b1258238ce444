// Registers the drama language in a Monaco editor: colours, brackets, folding, completion of keys.
import { completions, tokens } from './drama-tokens.js';

const OPENS = /^[ \t\u3000\u00a0]*(?:[#＃]|(?:INT|EXT|EST|I\/E)(?:[./ ]|$)|内外景|内景|外景)/;
const HEADING = /^[ \t\u3000\u00a0]*[#＃]/;

export const configuration = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [['(', ')'], ['（', '）'], ['[[', ']]']],
  autoClosingPairs: [
    { open: '(', close: ')' },
    { open: '（', close: '）' },
    { open: '「', close: '」' },
    { open: '《', close: '》' },
    { open: '“', close: '”' },
    { open: '[[', close: ']]' },
    { open: '/*', close: '*/' },
  ],
  surroundingPairs: [
    { open: '*', close: '*' },
    { open: '_', close: '_' },
    { open: '(', close: ')' },
    { open: '（', close: '）' },
    { open: '“', close: '”' },
    { open: '《', close: '》' },
  ],
};

/** Where sheets, episodes and scenes begin and end, from 1. */
export function folds(lines) {
  const ranges = [];
  const open = [];
  const close = (level, line) => {
    while (open.length > 0 && open.at(-1).level >= level) {
      const { start } = open.pop();
      if (line - 1 > start) {
        ranges.push({ start, end: line - 1 });
      }
    }
  };
  lines.forEach((text, i) => {
    if (OPENS.test(text)) {
      const level = HEADING.test(text) ? 1 : 2;
      close(level, i + 1);
      open.push({ level, start: i + 1 });
    }
  });
  close(0, lines.length + 1);
  return ranges.sort((a, b) => a.start - b.start);
}

export function register(monaco) {
  monaco.languages.register({ id: 'drama', extensions: ['.drama'], aliases: ['Drama', 'drama'] });
  monaco.languages.setMonarchTokensProvider('drama', tokens);
  monaco.languages.setLanguageConfiguration('drama', configuration);
  monaco.languages.registerFoldingRangeProvider('drama', {
    provideFoldingRanges: (model) => folds(model.getLinesContent()),
  });
  monaco.languages.registerCompletionItemProvider('drama', {
    provideCompletionItems(model, position) {
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      if (!/^\s*[\p{Ll}\p{Script=Han}-]*$/u.test(before)) {
        return { suggestions: [] };
      }
      const range = {
        startLineNumber: position.lineNumber,
        endLineNumber: position.lineNumber,
        startColumn: before.search(/\S|$/) + 1,
        endColumn: position.column,
      };
      const suggestions = completions.map(({ label, insert, detail }) => ({
        label,
        detail,
        insertText: insert,
        kind: monaco.languages.CompletionItemKind.Property,
        range,
      }));
      return { suggestions };
    },
  });
}
