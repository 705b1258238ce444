// Every line the lexer of dramac was asked about, with what it took it for.
import { existsSync, readFileSync } from 'node:fs';
import { root } from '../generate/places.mjs';

const file = new URL('target/line-classes.json', root);

export const missing = existsSync(file)
  ? false
  : 'target/line-classes.json is not there: run `mvn test -Dtest=LineClassesTest` first';

/** Scripts as {file, lines, kinds}; an unclosed block is a block as far as its lines go. */
export const scripts = () =>
  JSON.parse(readFileSync(file, 'utf8')).map(({ kinds, ...rest }) => ({
    ...rest,
    kinds: kinds.map((kind) => kind.replace(/^OPEN_/, '')),
  }));

/** Scripts that people write: an editor shows control characters in a way of its own. */
export const writtenScripts = () =>
  scripts().filter(({ file, lines }) => file !== 'lines at random' && !lines.some((line) => /[\0-\x08\x0b-\x1f\x7f]/.test(line)));

/** What differs, as lines to read. */
export function differences({ file, lines, kinds }, seen) {
  return lines.flatMap((line, i) =>
    seen[i] === kinds[i] ? [] : [`${file}:${i + 1}: ${JSON.stringify(line)} is ${kinds[i]}, taken for ${seen[i]}`],
  );
}
