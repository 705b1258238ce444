// The TextMate grammar: what VS Code, GitHub and many a highlighter read.
import { BLOCKS, LINES, TEXT, VALUES } from './lines.mjs';
import { oniguruma } from './words.mjs';

const SAID = 'Written from grammar/language.json by editor-support/generate; do not edit.';

const scoped = (scopes) =>
  Object.fromEntries(scopes.map((name, i) => [i + 1, { name }]).filter(([, { name }]) => name));

function value({ match, scope, scopes }) {
  const rule = { match: oniguruma(match) };
  return scope ? { ...rule, name: scope } : { ...rule, captures: scoped(scopes) };
}

function line({ scope, match, captures, rest }) {
  return {
    name: scope,
    match: oniguruma(`${match}(.*)$`),
    captures: {
      ...scoped(captures),
      [captures.length + 1]: { patterns: [{ include: `#${rest}` }] },
    },
  };
}

const block = ({ scope, begin, end, mark }) => ({
  name: scope,
  begin: oniguruma(begin),
  beginCaptures: { 1: { name: mark } },
  end: oniguruma(end),
  endCaptures: { 1: { name: mark }, 2: { name: 'invalid.illegal.after-block.drama' } },
});

const text = {
  name: TEXT.scope,
  match: oniguruma('^(?![ \\t\\u3000\\u00a0]*\\r*$)(.+)$'),
  captures: { 1: { patterns: [{ include: `#${TEXT.rest}` }] } },
};

export const grammar = {
  $comment: SAID,
  name: 'Drama',
  scopeName: 'source.drama',
  fileTypes: ['drama'],
  patterns: [...BLOCKS.map(block), ...LINES.map(line), text],
  repository: Object.fromEntries(
    Object.entries(VALUES).map(([name, rules]) => [name, { patterns: rules.map(value) }]),
  ),
};

/** Fenced code of Markdown that says it is drama. */
export const inMarkdown = {
  $comment: SAID,
  scopeName: 'markdown.drama.codeblock',
  injectionSelector: 'L:text.html.markdown',
  patterns: [{ include: '#fenced' }],
  repository: {
    fenced: {
      name: 'markup.fenced_code.block.markdown',
      begin: '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?i:(drama)((?:[\\s{,:?].*)?))$',
      beginCaptures: {
        3: { name: 'punctuation.definition.markdown' },
        4: { name: 'fenced_code.block.language.markdown' },
        5: { name: 'fenced_code.block.language.attributes.markdown' },
      },
      end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
      endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
      patterns: [
        {
          begin: '(^|\\G)(\\s*)(.*)',
          while: '(^|\\G)(?!\\s*([`~]{3,})\\s*$)',
          contentName: 'meta.embedded.block.drama source.drama',
          patterns: [{ include: 'source.drama' }],
        },
      ],
    },
  },
};
