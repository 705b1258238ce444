import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `editor-support/`, wherever this copy of it lies. */
export const here = new URL('../', import.meta.url);

/** The project: the nearest folder above that has the table of words. */
export const root = above(here);

function above(folder) {
  const parent = new URL('../', folder);
  if (existsSync(new URL('grammar/language.json', parent))) {
    return parent;
  }
  if (parent.href === folder.href) {
    stop('grammar/language.json');
  }
  return above(parent);
}

/** A file of the project that is needed here; without it there is nothing to do but say so. */
export function needed(path) {
  const file = new URL(path, root);
  if (!existsSync(file)) {
    stop(path);
  }
  return file;
}

function stop(path) {
  console.error(`run this in editor-support of a checkout of dramac: ${path} is missing above ${fileURLToPath(here)}`);
  process.exit(1);
}
