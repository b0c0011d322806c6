import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNotToShip } from '../../scripts/why-not-to-ship.ts';

let folder: string;
const policy = {
  content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" },
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  mkdirSync(join(folder, 'assets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content: unknown): void {
  writeFileSync(
    join(folder, file),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

describe('whyNotToShip', () => {
  it('has nothing against a build for users', () => {
    put('manifest.json', policy);
    put('assets/index.js', 'let a = 1');
    expect(whyNotToShip(folder)).toEqual([]);
  });

  it.each([
    ['a manifest that opens localhost', { ...policy, host_permissions: ['http://localhost/*'] }],
    [
      'a manifest that opens the loopback address',
      { ...policy, host_permissions: ['http://127.0.0.1/*'] },
    ],
    ['pages without the policy', { name: 'x' }],
    ['files that pages can reach', { ...policy, web_accessible_resources: [] }],
  ])('refuses %s', (_, manifest) => {
    put('manifest.json', manifest);
    expect(whyNotToShip(folder)).toHaveLength(1);
  });

  it.each([
    ['a source map', 'assets/index.js.map', '{}'],
    [
      'a script that loads from the development server',
      'assets/index.js',
      'import "http://localhost:5173/x"',
    ],
  ])('refuses %s', (_, file, content) => {
    put('manifest.json', policy);
    put(file, content);
    expect(whyNotToShip(folder)).toHaveLength(1);
  });

  it('refuses a folder that holds no build', () => {
    expect(whyNotToShip(folder)).toHaveLength(1);
  });
});
