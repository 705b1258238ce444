// Tokens for Monaco. Its engine sees only what is left of a line, so nothing here looks back: a
// word that is none of ours is passed over whole.
import { BLOCKS, LINES, TEXT, VALUES } from './lines.mjs';

/** What Monaco's own themes call a scope; the kind of line is put behind it. */
const COLOURS = [
  [/^keyword\.operator/, 'operator'],
  [/^keyword/, 'keyword'],
  [/^comment/, 'comment'],
  [/^punctuation\.definition\.(comment|note)/, 'comment'],
  [/^punctuation/, 'delimiter'],
  [/^entity\.name\.function/, 'type.identifier'],
  [/^entity\.name\.(type|tag)/, 'type'],
  [/^entity\.name\.section/, 'type'],
  [/^support\.type\.property-name\.language/, 'attribute.name'],
  [/^support/, 'attribute.name'],
  [/^variable/, 'variable'],
  [/^constant\.numeric/, 'number'],
  [/^constant\.character/, 'string.escape'],
  [/^constant/, 'constant'],
  [/^string/, 'string'],
  [/^markup\.bold/, 'strong'],
  [/^markup\.(italic|underline)/, 'emphasis'],
  [/^invalid/, 'invalid'],
];

const colour = (scope) => (COLOURS.find(([start]) => start.test(scope)) ?? [, 'text'])[1];
const withKind = (scope, kind) => `${colour(scope)}.${kind.toLowerCase().replace('_', '-')}`;

/** Without what looks back; a line's own end is a sign here, and no class but its own may eat it. */
const forward = (source) =>
  source
    .replace(/\(\?<[=!](?:\[(?:\\.|[^\]])*\]|[^)])*\)/g, '')
    .replaceAll('[^', '[^\\n')
    .replaceAll('$', '\\n?$');

const action = (tokens, next) =>
  tokens.map((token, i) => (i === tokens.length - 1 && next ? { token, next } : { token }));

const line = ({ kind, match, captures, rest }) => ({
  regex: forward(match),
  action: action(captures.map((scope) => withKind(scope, kind)), `@${rest}`),
});

const value = ({ match, scope, scopes }) => ({
  regex: forward(match),
  action: scope ? { token: colour(scope) } : action(scopes.map(colour)),
});

const LINE_END = { regex: '\\r*\\n', action: { token: '', next: '@pop' } };
const OTHER = { regex: '[A-Za-z0-9]+|[\\p{Script=Han}]+|[^\\n]', action: { token: 'text' } };

const block = ({ name, begin, scope, kind }) => ({
  regex: forward(begin),
  action: { token: withKind(scope, kind), next: `@${name}` },
});

const blockState = ({ end, scope, kind }) => [
  { regex: forward(end.replace('(.*)$', '')), action: { token: withKind(scope, kind), next: '@after' } },
  { regex: '[^*\\]\\n]+|[*\\]\\n]', action: { token: withKind(scope, kind) } },
];

export const tokens = {
  defaultToken: 'text',
  tokenPostfix: '.drama',
  includeLF: true,
  unicode: true,
  start: 'root',
  tokenizer: {
    root: [
      { regex: '^[ \\t\\u3000\\u00a0]*\\r*\\n', action: { token: '' } },
      ...BLOCKS.map(block),
      ...LINES.map(line),
      { regex: '^(?=.)', action: { token: '', next: `@${TEXT.rest}` } },
      { regex: '\\n', action: { token: '' } },
    ],
    after: [{ regex: '\\r*\\n', action: { token: '', next: '@popall' } }, { regex: '.', action: { token: 'invalid' } }],
    ...Object.fromEntries(BLOCKS.map((each) => [each.name, blockState(each)])),
    ...Object.fromEntries(
      Object.entries(VALUES).map(([name, rules]) => [name, [LINE_END, ...rules.map(value), OTHER]]),
    ),
  },
};
