import { existsSync } from 'node:fs';

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
    throw new Error('no grammar/language.json above ' + here.pathname);
  }
  return above(parent);
}
