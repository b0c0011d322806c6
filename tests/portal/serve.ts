import { startPortal } from './portal.ts';
import { samples } from './sample-data.ts';

const portal = await startPortal();
console.log(`Portal  ${portal.origin}/ on 127.0.0.1:${portal.port}`);
console.log(`Proxy   127.0.0.1:${portal.proxyPort}`);
for (const [name, { loginId, password }] of Object.entries(samples)) {
  console.log(`${name.padEnd(16)} ${loginId}  ${password}`);
}
console.log('Ctrl-C ends it.');
