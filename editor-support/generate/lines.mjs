// How a line is recognised and coloured: the line table of the language, rule by rule in the order
// of the lexer's, and what may stand after a line's mark. TextMate, Sublime and Monaco are all
// written from this.
import { anyLoosely, anyOf, chinese, inAnyCase, keysOfKind, loosely, table, words } from './words.mjs';

const WS = '[ \\t\\u3000\\u00a0]';
const END = '\\r*$';
const LEFT = `(?=${WS}|${END})`;
const COLON = '[:：]';
const HASH = '[#＃]';
// what parts the place of a scene from its time
const DASH = `${WS}-${WS}+|${WS}-$|${WS}*[—－]+${WS}*`;
const SMALL = 'a-zａ-ｚ';
const CAPITAL = 'A-ZＡ-Ｚ';
const DIGIT = '0-9０-９';
const CAPS = 'A-ZÀ-ÖØ-Þ';
// what never is inside one of the words of a list
const EDGE = '[\\sA-Za-z0-9_\\p{Script=Han}]';

const BOTH_WAYS = ['[iIｉＩ]/[eEｅＥ]', way('INT', 'EXT'), way('EXT', 'INT')].join('|');

function way(from, to) {
  return `${inAnyCase(from)}\\.?/${inAnyCase(to)}`;
}

const heading = (id) => {
  const latin = table.headings.find((row) => row.words[0] === id).words;
  return latin.filter((word) => !word.includes('…')).map((w) => (/[A-Z]/.test(w) ? inAnyCase(w) : w));
};

/** A line `# WORD names`. */
const block = (id, kind) => ({
  kind: id,
  scope: `meta.heading.${kind}.drama markup.heading.drama`,
  match: `^(${WS}*${HASH}${WS}*(?:${heading(id).join('|')}))${LEFT}`,
  captures: [`keyword.control.heading.${kind}.drama`],
  rest: 'names',
});

const key = (kind, rows, rest, more = {}) => ({
  kind: 'KEY',
  scope: `meta.directive.drama`,
  match: `^(${WS}*(?:${[...rows].map(narrowKey).join('|')})${WS}*)(${COLON})`,
  captures: [`support.type.property-name.${kind}.drama`, 'punctuation.separator.key-value.drama'],
  rest,
  ...more,
});

// a key is small letters, in either width, with capitals after a dash; a Chinese one stands as it is
const narrowKey = (word) =>
  [...word].map((c) => (/[a-z]/.test(c) ? `[${c}${String.fromCodePoint(c.codePointAt(0) + 0xfee0)}]` : c)).join('');

const byKind = (rest, ...kinds) => key('directive', words(keysOfKind(...kinds)), rest);

export const LINES = [
  { kind: 'COMMENT', scope: 'comment.line.double-slash.drama', match: `^(${WS}*//)`, captures: ['punctuation.definition.comment.drama'], rest: 'comment' },
  block('CHARACTER', 'character'),
  block('SET', 'set'),
  block('PROP', 'prop'),
  {
    kind: 'EPISODE',
    scope: 'meta.heading.episode.drama markup.heading.drama',
    match: `^(${WS}*${HASH}${WS}*${inAnyCase('EPISODE')})${LEFT}`,
    captures: ['keyword.control.heading.episode.drama'],
    rest: 'episode',
  },
  {
    kind: 'EPISODE',
    scope: 'meta.heading.episode.drama markup.heading.drama',
    match: `^(${WS}*${HASH}${WS}*第${WS}*)([${DIGIT}零〇一二两三四五六七八九十百]+)(${WS}*集)`,
    captures: ['keyword.control.heading.episode.drama', 'constant.numeric.episode.drama', 'keyword.control.heading.episode.drama'],
    rest: 'names',
  },
  { kind: 'HEADING', scope: 'meta.heading.unknown.drama', match: `^(${WS}*${HASH}.*)`, captures: ['invalid.illegal.heading.drama'], rest: 'nothing' },
  {
    kind: 'SCENE',
    scope: 'meta.heading.scene.drama markup.heading.scene.drama',
    match: `^(${WS}*(?:(?:I/E|INT\\.?/EXT|EXT\\.?/INT|INT|EXT|EST)(?:\\.|${LEFT})|(?:${BOTH_WAYS}|${inAnyCase('INT')}|${inAnyCase('EXT')}|${inAnyCase('EST')})\\.|(?:内外景|内景|外景)(?:\\.|${LEFT})))`,
    captures: ['keyword.control.scene.drama'],
    rest: 'place',
  },
  {
    kind: 'SCENE',
    scope: 'meta.heading.scene.drama markup.heading.scene.drama',
    match: `^(${WS}*\\.)(?=\\p{L})`,
    captures: ['keyword.control.scene.drama'],
    rest: 'place',
  },
  {
    kind: 'CUE',
    scope: 'meta.cue.drama',
    match: `^(${WS}*[@＠])([^(（^]*)`,
    captures: ['punctuation.definition.cue.drama', 'entity.name.function.cue.drama'],
    rest: 'cue',
  },
  {
    kind: 'LOOK',
    scope: 'meta.directive.look.drama',
    match: `^(${WS}*(?:[lｌ][oｏ][oｏ][kｋ]|造型)${WS}+)([^ \\t\\u3000\\u00a0\\r\\n:：]+)(${WS}*${COLON})`,
    captures: ['support.type.property-name.directive.drama', 'entity.name.tag.look.drama', 'punctuation.separator.key-value.drama'],
    rest: 'look',
  },
  byKind('text', 'text', 'bitext', 'words'),
  byKind('names', 'names', 'extras', 'name', 'name-list'),
  byKind('paths', 'paths'),
  byKind('fields', 'fields'),
  byKind('emotions', 'beat'),
  byKind('music', 'music'),
  byKind('role', 'role'),
  byKind('answer', 'answer'),
  byKind('shot', 'shot'),
  byKind('changes', 'wearing', 'unlock'),
  byKind('languages', 'languages', 'voices'),
  byKind('numbers', 'format', 'pacing', 'integer', 'duration'),
  // a translation; two or three letters may be any language
  {
    kind: 'KEY',
    scope: 'meta.translation.drama',
    match: `^(${WS}*(?:${anyOf(chinese(table.languages))}|[${SMALL}]{2,3}(?:-[${SMALL}${CAPITAL}${DIGIT}]+)*)${WS}*)(${COLON})`,
    captures: ['support.type.property-name.language.drama', 'punctuation.separator.key-value.drama'],
    rest: 'translation',
  },
  // any other small word is meant to be a directive
  {
    kind: 'KEY',
    scope: 'meta.directive.unknown.drama',
    match: `^(${WS}*[${SMALL}][${SMALL}${DIGIT}]*(?:-[${SMALL}${CAPITAL}${DIGIT}]+)*${WS}*|${WS}*造型${WS}*)(${COLON})`,
    captures: ['invalid.illegal.directive.drama', 'punctuation.separator.key-value.drama'],
    rest: 'text',
  },
  { kind: 'CONT', scope: 'meta.continuation.drama', match: `^(${WS}*[|｜])`, captures: ['punctuation.separator.continuation.drama'], rest: 'fields' },
  { kind: 'TRANSITION', scope: 'meta.transition.drama', match: `^(${WS}*[>＞])`, captures: ['keyword.control.transition.drama'], rest: 'transition' },
  { kind: 'FORCED', scope: 'meta.action.forced.drama', match: `^(${WS}*[!！△])`, captures: ['punctuation.definition.action.drama'], rest: 'text' },
  {
    kind: 'PAREN',
    scope: 'meta.acting.drama',
    match: `^(${WS}*[(（])(?=(?:[^()（）]|[(（][^()（）]*[)）])*[)）]${WS}*${END})`,
    captures: ['punctuation.definition.acting.drama'],
    rest: 'acting',
  },
  {
    kind: 'CUE_CAPS',
    scope: 'meta.cue.drama',
    match: `^(${WS}*(?:[${CAPS}]|[0-9][0-9 .'’-]*[${CAPS}])[${CAPS}0-9 .'’-]*)(?=(?:[(（][^()（）]*[)）])?${WS}*\\^?${WS}*${END})`,
    captures: ['entity.name.function.cue.drama'],
    rest: 'cue',
  },
];

/** Blocks over several lines; what stands after the close is lost, and marked. */
export const BLOCKS = [
  { kind: 'BLOCK', name: 'block', scope: 'comment.block.drama', begin: `^(${WS}*/\\*)`, end: '(\\*/)(.*)$', mark: 'punctuation.definition.comment.drama' },
  { kind: 'NOTE', name: 'note', scope: 'comment.block.note.drama', begin: `^(${WS}*\\[\\[)`, end: '(\\]\\])(.*)$', mark: 'punctuation.definition.note.drama' },
];

export const TEXT = { kind: 'TEXT', scope: 'meta.text.drama', rest: 'text' };

const BAR = { match: '[|｜]', scope: 'keyword.operator.alternative.drama' };
const COMMA = { match: '[,，、]', scope: 'punctuation.separator.list.drama' };
const SEMICOLON = { match: '[;；]', scope: 'punctuation.terminator.part.drama' };
const EQUALS = { match: '[=＝]', scope: 'keyword.operator.assignment.drama' };
const ESCAPE = { match: '\\\\[^\\p{L}\\p{N}\\s]', scope: 'constant.character.escape.drama' };
const HEADWORD = { match: '\\\\(?=\\S)', scope: 'constant.character.escape.drama' };
const NUMBER = '[0-9０-９]+(?:\\.[0-9]+)?';
const DURATION = { match: `(?:${NUMBER}(?:m|分))?${NUMBER}(?:s|秒)(?![A-Za-z0-9])|${NUMBER}(?:m|分)(?![A-Za-z0-9])`, scope: 'constant.numeric.duration.drama' };
const PLAIN_NUMBER = { match: `(?<![A-Za-z0-9])${NUMBER}[%％]?(?![A-Za-z0-9])`, scope: 'constant.numeric.drama' };
const TAG = { match: '(?<![A-Za-z-])(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+|zh|en|yue|ja|ko)(?![A-Za-z-])', scope: 'constant.language.tag.drama' };
const FIELD = { match: `([^;；=＝|｜]+)([=＝])`, scopes: ['variable.parameter.field.drama', 'keyword.operator.assignment.drama'] };

const emphasis = (mark, scope) => ({
  match: `${mark}(?=[^\\s*_])(?:\\\\.|(?!${mark}).)*?[^\\s\\\\]${mark}`,
  scope,
});
const EMPHASES = [
  emphasis('\\*\\*', 'markup.bold.drama'),
  emphasis('\\*', 'markup.italic.drama'),
  { match: '(?<![\\p{L}\\p{N}])_(?=\\S)(?:\\\\.|(?!_).)*?[^\\s\\\\]_(?![\\p{L}\\p{N}])', scope: 'markup.underline.drama' },
];

const listed = (rows, scope) => ({ match: `(?<!${EDGE})(?:${anyLoosely(rows)})(?!${EDGE.replace('\\s', '')})`, scope });
const spaced = (rows, scope) => ({ match: `(?<![A-Za-z0-9])(?:${anyLoosely(rows)})(?![A-Za-z0-9])`, scope });

/** What may stand in the rest of a line, by name; what fits nothing has no colour of its own. */
export const VALUES = {
  nothing: [],
  comment: [
    { match: `(?<=//)(${WS}*drama${WS}*)(${COLON})(${WS}*allow(?:-file)?)(?![\\w-])`, scopes: ['keyword.other.allow.drama', 'punctuation.separator.key-value.drama', 'keyword.other.allow.drama'] },
    { match: '(?<=[\\s,，、])[SCPVGX][0-9]{3}(?![0-9A-Za-z])', scope: 'constant.other.rule.drama' },
  ],
  text: [ESCAPE, ...EMPHASES, BAR],
  translation: [ESCAPE, ...EMPHASES.map((each) => ({ ...each, scope: `string.unquoted.translation.drama ${each.scope}` })), BAR, { match: '[^\\\\*_|｜]+|.', scope: 'string.unquoted.translation.drama' }],
  acting: [{ match: `[)）](?=${WS}*${END})`, scope: 'punctuation.definition.acting.drama' }, ESCAPE, { match: `[^\\\\)）]+|.`, scope: 'markup.italic.acting.drama' }],
  names: [ESCAPE, BAR, COMMA, { match: `[^|｜,，、\\\\]+`, scope: 'entity.name.type.drama' }],
  episode: [{ match: `${WS}*[${DIGIT}零〇一二两三四五六七八九十百]+(?=${WS}*(?:[|｜]|${END}))`, scope: 'constant.numeric.episode.drama' }, BAR, { match: `[^|｜${DIGIT}]+|.`, scope: 'entity.name.type.drama' }],
  place: [
    { match: `(${DASH})(${words(table.times).map(loosely).join('|')})(?=${WS}*${END})`, scopes: ['keyword.operator.time.drama', 'constant.language.time.drama'] },
    { match: `(?:${DASH})(?!.*(?:${WS}-${WS}|[—－]))`, scope: 'keyword.operator.time.drama' },
    BAR,
    { match: `[^|｜\\-—－ \\t]+|${WS}+|.`, scope: 'entity.name.section.place.drama' },
  ],
  cue: [
    { match: '[(（)）]', scope: 'punctuation.definition.delivery.drama' },
    COMMA,
    { match: `(?<![A-Za-z0-9.])(?:${anyLoosely(table.media)})(?![A-Za-z0-9.])`, scope: 'constant.language.medium.drama' },
    spaced(table.emotions, 'constant.language.emotion.drama'),
    spaced(table.manners, 'constant.language.manner.drama'),
    TAG,
    { match: '\\^', scope: 'invalid.deprecated.dual.drama' },
  ],
  look: [ESCAPE, SEMICOLON, { match: `(?<=[;；])(${WS}*ref${WS}*)([=＝])(.*)`, scopes: ['variable.parameter.field.drama', 'keyword.operator.assignment.drama', 'string.unquoted.path.drama'] }],
  paths: [COMMA, { match: `[^,，、]+`, scope: 'string.unquoted.path.drama' }],
  fields: [ESCAPE, SEMICOLON, BAR, DURATION, { match: `(?<=[;；:：|｜])([^;；=＝|｜]+)([=＝])`, scopes: FIELD.scopes }],
  emotions: [{ match: '->|－＞|→', scope: 'keyword.operator.turn.drama' }, spaced(table.emotions, 'constant.language.emotion.drama')],
  music: [PLAIN_NUMBER, spaced(table.moods, 'constant.language.mood.drama'), spaced(table.answers.filter((row) => row.id === 'none'), 'constant.language.answer.drama')],
  role: [spaced(table.roles, 'constant.language.role.drama')],
  answer: [spaced(table.answers.filter((row) => row.id !== 'none'), 'constant.language.answer.drama')],
  shot: [
    { match: `(?<=[;；])(${WS}*)(${DURATION.match})`, scopes: ['', DURATION.scope] },
    { match: `(?<=[;；])(${WS}*with${WS}*)([=＝])`, scopes: ['variable.parameter.field.drama', 'keyword.operator.assignment.drama'] },
    SEMICOLON,
    ESCAPE,
  ],
  changes: [COMMA, EQUALS, spaced(table.lockKeys, 'variable.parameter.field.drama')],
  languages: [TAG, { match: `(?<![A-Za-z])(?:speed|pitch)(?![A-Za-z])`, scope: 'variable.parameter.field.drama' }, spaced(table.languageRoles, 'constant.language.use.drama'), PLAIN_NUMBER, COMMA],
  numbers: [
    DURATION,
    { match: `(?<![A-Za-z0-9])(?:${anyOf(table.formats)})(?![A-Za-z0-9])`, scope: 'constant.other.format.drama' },
    { match: `(?<![A-Za-z-])(?:${anyOf(table.profiles)})(?![A-Za-z-])`, scope: 'constant.language.profile.drama' },
    { match: '(?<![A-Za-z])(?:hook|twist|every|episode|shot|scene|end|on|cliffhanger|open)(?![A-Za-z])', scope: 'variable.parameter.term.drama' },
    { match: '\\.\\.|[<＜]', scope: 'keyword.operator.range.drama' },
    PLAIN_NUMBER,
    COMMA,
  ],
  transition: [spaced(table.transitions, 'keyword.control.transition.drama')],
};
