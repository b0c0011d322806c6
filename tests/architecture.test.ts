import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The borders of the house: which folder of src/ may import which. Imports go down only, and the
 * extension's own parts (floor 2) meet through messages and stored data, never by import.
 */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  advice: ['domain'],
  fields: ['domain'],
  components: [],
  marks: ['domain', 'advice', 'components'],
  assistant: ['fields', 'domain', 'marks', 'advice'],
  browser: ['domain', 'advice'],
  content: ['domain', 'advice', 'fields', 'marks', 'components', 'assistant', 'browser'],
  background: ['domain', 'advice', 'fields', 'marks', 'components', 'assistant', 'browser'],
  popup: ['domain', 'advice', 'fields', 'marks', 'components', 'assistant', 'browser'],
  welcome: ['domain', 'advice', 'fields', 'marks', 'components', 'assistant', 'browser'],
};

/** Packages that may be imported, and from where: what is not listed is not welcome in src/. */
const packages: Record<string, readonly string[]> = {
  preact: ['components', 'marks', 'popup', 'welcome'],
  'webextension-polyfill': ['browser'],
  valibot: ['browser', 'background'],
  '@fontsource/atkinson-hyperlegible-mono': ['components'],
};

const source = resolve(import.meta.dirname, '../src');

describe('the borders of the house', () => {
  it.each(files())('%s', (file) => {
    const folder = file.split('/')[0] ?? '';
    const allowed = mayImport[folder];
    expect(allowed, `src/${folder} has no floor: add it to the table above`).toBeDefined();
    for (const { specifier, typeOnly } of importsOf(file)) {
      // Where a script stands in the build: its path, and nothing of what is in it.
      if (specifier.endsWith('?script')) continue;
      if (specifier.startsWith('.')) {
        const target = relative(source, resolve(source, dirname(file), specifier)).split('/')[0];
        const same = target === folder;
        expect(
          same || allowed?.includes(target ?? ''),
          `src/${file} imports src/${target}, which stands above it or beside it`,
        ).toBe(true);
      } else if (!typeOnly) {
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
        expect(
          packages[name]?.includes(folder),
          `src/${file} imports ${name}: allowed in ${packages[name] ?? 'no folder'}`,
        ).toBe(true);
      }
    }
  });

  it('keeps the browser out of everything below floor 2 but browser/', () => {
    const offenders = files().filter(
      (file) =>
        /^(domain|advice|fields|marks|components|assistant)\//.test(file) &&
        /\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|action)\b/.test(read(file)),
    );
    expect(offenders).toEqual([]);
  });
});

function files(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && file.includes('/'));
}

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8');
}

function importsOf(file: string): { specifier: string; typeOnly: boolean }[] {
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...read(file).matchAll(pattern)].map(([, type, specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined,
  }));
}
