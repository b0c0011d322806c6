import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  familyOf,
  findBrowser,
  isSnap,
  majorVersion,
  usualPlaces,
} from '../../scripts/browsers.mjs';

describe('usual places', () => {
  const linux = { platform: 'linux', env: { PATH: '/opt/own:/usr/bin' }, home: '/home/a' };

  it('on Linux follows PATH first, Chromium before Chrome before Edge', () => {
    const places = usualPlaces('chrome', linux);
    expect(places[0]).toBe('/opt/own/chromium');
    expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(
      places.indexOf('/usr/bin/google-chrome'),
    );
    expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(
      places.indexOf('/usr/bin/microsoft-edge'),
    );
  });

  it('on Linux finds Debian’s Firefox with an empty PATH', () => {
    expect(usualPlaces('firefox', { ...linux, env: {} })).toContain('/usr/bin/firefox-esr');
  });

  it('on macOS looks in both folders of applications', () => {
    const mac = { platform: 'darwin', env: {}, home: '/Users/a' };
    expect(usualPlaces('chrome', mac)).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
    expect(usualPlaces('firefox', mac)[0]).toBe('/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  it('on Windows looks where the variables say, and nowhere without them', () => {
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\U\\a' };
    const windows = { platform: 'win32', env, home: 'C:\\U' };
    expect(usualPlaces('chrome', windows)).toEqual(
      expect.arrayContaining([
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\U\\a\\Google\\Chrome\\Application\\chrome.exe',
      ]),
    );
    expect(usualPlaces('firefox', { ...windows, env: {} })).toEqual([]);
  });
});

describe('what a program is', () => {
  it.each([
    ['/opt/firefox/firefox-bin', 'firefox'],
    ['C:\\Program Files\\Mozilla Firefox\\firefox.exe', 'firefox'],
    ['/home/firefox-fan/chromium', 'chrome'],
    ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', 'chrome'],
  ])('%s is of the family %s', (path, family) => {
    expect(familyOf(path)).toBe(family);
  });

  it.each([
    ['Mozilla Firefox 153.7.0esr', 153],
    ['Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['Microsoft Edge 140.0.1.2 ', 140],
    ['command not found', undefined],
    ['', undefined],
  ])('%s: version %s', (text, version) => {
    expect(majorVersion(text)).toBe(version);
  });

  it.each([
    ['/snap/chromium/3000/usr/lib/chromium-browser/chrome', '\u007fELF', true],
    ['/usr/bin/snap', '\u007fELF', true],
    ['/usr/bin/chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n', true],
    ['/usr/bin/chromium', '#!/bin/sh\n# Chromium launcher\n', false],
    ['/usr/lib/firefox-esr/firefox-esr', '\u007fELF', false],
  ])('%s beginning %j: snap %s', (path, beginning, snap) => {
    expect(isSnap(path, beginning)).toBe(snap);
  });
});

describe.skipIf(process.platform === 'win32')('finding', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function install(name: string, version: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho '${version}'\n`, { mode: 0o755 });
    return path;
  }
  const machine = () => ({ platform: 'linux', env: { PATH: folder }, home: folder });

  it('takes the first that is new enough', () => {
    const path = install('chromium', 'Chromium 120.0.1');
    expect(findBrowser('chrome', machine())).toEqual({ path, unsuitable: [] });
  });

  it('says why it passed over another', () => {
    install('chromium', 'Chromium 119.0.1');
    const { unsuitable } = findBrowser('chrome', machine());
    expect(unsuitable[0]).toMatch(/chromium: version 119, and 120 or newer is needed/);
  });

  it('passes over a program that does not start', () => {
    writeFileSync(join(folder, 'firefox-esr'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(findBrowser('firefox', machine()).unsuitable[0]).toMatch(/does not start/);
  });

  it('takes the browser that the variable names, whatever its version', () => {
    const path = install('my-own', 'Nightly 1.0');
    const env = { ASSISTANT_FIREFOX: path };
    expect(findBrowser('firefox', { ...machine(), env }).path).toBe(path);
  });

  it('says so when the variable leads nowhere', () => {
    const env = { ASSISTANT_CHROMIUM: join(folder, 'gone') };
    expect(() => findBrowser('chrome', { ...machine(), env })).toThrow(/no program at .*gone/);
  });
});
