// The words of the language, from the one table, as pieces of regular expressions. Regular
// expressions are written as for JavaScript; `oniguruma` turns them into what TextMate reads.
import { readFileSync } from 'node:fs';
import { root } from './places.mjs';

export const table = JSON.parse(readFileSync(new URL('grammar/language.json', root), 'utf8'));

const longestFirst = (a, b) => b.length - a.length || (a < b ? -1 : 1);
const escape = (word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** All spellings of the rows, longest first, so that no word hides a longer one. */
export const words = (rows) => rows.flatMap((row) => row.words).sort(longestFirst);

/** One of these words, as written. */
export const anyOf = (list) => list.map(escape).join('|');

/** A Latin letter or digit in both cases and both widths. */
function wideLetter(c) {
  if (/[a-z]/i.test(c)) {
    const small = c.toLowerCase();
    const capital = c.toUpperCase();
    return `[${small}${capital}${wide(small)}${wide(capital)}]`;
  }
  return /\d/.test(c) ? `[${c}${wide(c)}]` : escape(c);
}

const wide = (c) => String.fromCodePoint(c.codePointAt(0) + 0xfee0);

/** A word in any case and width; blanks, `-` and `_` in it are loose, as the compiler reads words. */
export const loosely = (word) =>
  [...word].map((c) => (/[ _-]/.test(c) ? '[ _-]?' : wideLetter(c))).join('');

export const anyLoosely = (rows) => words(rows).map(loosely).join('|');

/** Exactly this word, in any case and width. */
export const inAnyCase = (word) => [...word].map(wideLetter).join('');

export const isHan = (word) => /\p{Script=Han}/u.test(word);
export const english = (rows) => words(rows).filter((word) => !isHan(word));
export const chinese = (rows) => words(rows).filter(isHan);

export const oniguruma = (source) =>
  source.replace(/\\u([0-9a-fA-F]{4})/g, '\\x{$1}').replaceAll('\\p{Script=Han}', '\\p{Han}');

/** Keys of directives by what stands after their colon. */
export const keysOfKind = (...kinds) =>
  table.directives.filter((row) => kinds.includes(row.kind) && row.kind !== 'look');
