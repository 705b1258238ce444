// Installs what the tests need, as the lock file names it, and once: `npm ci` empties the folder
// first, and takes its time. What packs the extension is left out.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const installed = 'node_modules/.installed-lock.json';
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  const command = 'npm ci --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error';
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
  writeFileSync(installed, lock);
}
