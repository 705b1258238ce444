// The grammar for Sublime Text; the same rules, each with the rest of its line as a context.
import { BLOCKS, LINES, TEXT, VALUES } from './lines.mjs';
import { oniguruma } from './words.mjs';

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

function captures(scopes) {
  const named = scopes.map((scope, i) => [i + 1, scope]).filter(([, scope]) => scope);
  return named.length === 0 ? [] : ['      captures:', ...named.map(([i, scope]) => `        ${i}: ${scope}`)];
}

const value = ({ match, scope, scopes }) => [
  `    - match: ${quoted(oniguruma(match))}`,
  ...(scope ? [`      scope: ${scope}`] : captures(scopes)),
];

const line = (rule, i) => [
  `    - match: ${quoted(oniguruma(rule.match))}`,
  ...captures(rule.captures),
  `      push: line-${i}`,
];

const rest = ({ scope, rest: values }, i) => [
  `  line-${i}:`,
  `    - meta_scope: ${scope}`,
  "    - match: '$\\n?'",
  '      pop: true',
  `    - include: ${values}`,
];

const block = ({ name, begin, mark }) => [
  `    - match: ${quoted(oniguruma(begin))}`,
  ...captures([mark]),
  `      push: ${name}`,
];

const inside = ({ name, scope, end, mark }) => [
  `  ${name}:`,
  `    - meta_scope: ${scope}`,
  `    - match: ${quoted(oniguruma(end))}`,
  ...captures([mark, 'invalid.illegal.after-block.drama']),
  '      pop: true',
];

const values = ([name, rules]) =>
  rules.length === 0 ? [`  ${name}: []`] : [`  ${name}:`, ...rules.flatMap(value)];

export const syntax = [
  '%YAML 1.2',
  '---',
  '# Written from grammar/language.json by editor-support/generate; do not edit.',
  'name: Drama',
  'scope: source.drama',
  'file_extensions: [drama]',
  'version: 2',
  'contexts:',
  '  main:',
  ...BLOCKS.flatMap(block),
  ...LINES.flatMap(line),
  "    - match: '^(?=[^\\n]*[^ \\t\\x{3000}\\x{00a0}\\r\\n])'",
  `      push: line-${LINES.length}`,
  ...BLOCKS.flatMap(inside),
  ...[...LINES, TEXT].flatMap(rest),
  ...Object.entries(VALUES).flatMap(values),
  '',
].join('\n');
