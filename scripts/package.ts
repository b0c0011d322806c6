import { execFileSync } from 'node:child_process';
import { whyNotToShip } from './why-not-to-ship.ts';

/** Makes `packages/*.zip` out of both builds; refuses a folder that is no build for users. */
for (const target of ['chrome', 'firefox']) {
  const folder = `dist/${target}`;
  execFileSync('vite', ['build', '--mode', target], { stdio: 'inherit' });
  const reasons = whyNotToShip(folder);
  if (reasons.length > 0) {
    console.error([`No package can be made from ${folder}:`, ...reasons].join('\n- '));
    process.exit(1);
  }
  execFileSync(
    'web-ext',
    [
      'build',
      `--source-dir=${folder}`,
      '--artifacts-dir=packages',
      '--overwrite-dest',
      `--filename=assistant-bailleur-${target}-{version}.zip`,
    ],
    { stdio: 'inherit' },
  );
}
