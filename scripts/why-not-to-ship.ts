import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why a folder must not become a package, each reason a sentence; empty if nothing speaks against
 * it. What `npm run dev` makes always has reasons: it may speak to the development server.
 */
export function whyNotToShip(folder: string): string[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [`${manifest} is missing: build first`];
  const reasons: string[] = [];
  const text = readFileSync(manifest, 'utf8');
  if (/localhost|127\.0\.0\.1/.test(text)) reasons.push('its manifest may speak to localhost');
  if (!text.includes("connect-src 'none'")) reasons.push('its pages may send something');
  if (text.includes('web_accessible_resources')) {
    reasons.push('its manifest lets every page see that it is installed');
  }
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.map')) reasons.push(`${file} is a source map`);
    if (!/\.(js|html|json)$/.test(file)) continue;
    if (/\b(?:localhost|127\.0\.0\.1):\d/.test(readFileSync(join(folder, file), 'utf8'))) {
      reasons.push(`${file} names a server on this machine`);
    }
  }
  return reasons;
}
