import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/set-up/arguments.mjs';
import {
  explainMissing,
  isDebian,
  missingFamilies,
} from '../../scripts/set-up/install-browsers.mjs';
import { complainAboutNode } from '../../scripts/set-up/node-version.mjs';
import { isInstalled } from '../../scripts/set-up/packages.mjs';
import { programFor } from '../../scripts/set-up/program.mjs';

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s will do', (version) => {
    expect(complainAboutNode(version)).toBeUndefined();
  });
  it.each(['20.18.3', '18.20.0', '8.0.0'])('%s is too old, and the message says so', (version) => {
    expect(complainAboutNode(version)).toContain(`Node ${version}`);
  });
});

describe('arguments', () => {
  it('takes any browser unless one is asked for', () => {
    expect(readArguments(['tsx', 'main.ts'])).toEqual({
      need: 'any',
      command: ['tsx', 'main.ts'],
      environment: {},
    });
    expect(readArguments(['tsx', 'main.ts', 'firefox']).need).toBe('firefox');
    expect(readArguments(['tsx', 'main.ts', '--headless', 'edge']).need).toBe('chrome');
  });

  it('does not take the command itself for a browser', () => {
    expect(readArguments(['firefox', '--version']).need).toBe('any');
  });

  it('takes both with --both', () => {
    const { need, command } = readArguments(['--both', 'npm', 'run', 'test:all']);
    expect({ need, command }).toEqual({ need: 'both', command: ['npm', 'run', 'test:all'] });
  });

  it('turns --browser into a variable and a word', () => {
    expect(readArguments(['tsx', 'main.ts', '--browser=/opt/ff/firefox', '--headless'])).toEqual({
      need: 'firefox',
      command: ['tsx', 'main.ts', 'firefox', '--headless'],
      environment: { ASSISTANT_FIREFOX: '/opt/ff/firefox' },
    });
  });

  it('keeps the word from a command that runs both', () => {
    expect(readArguments(['--both', 'npm', 'test', '--browser=/opt/chromium'])).toEqual({
      need: 'both',
      command: ['npm', 'test'],
      environment: { ASSISTANT_CHROMIUM: '/opt/chromium' },
    });
  });

  it.each([[[]], [['--both']], [['tsx', '--browser']], [['tsx', '--browser=']]])(
    'refuses %j',
    (given) => {
      expect(() => readArguments(given)).toThrow();
    },
  );
});

describe('packages', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/other-system': { version: '2.0.0', integrity: 'sha512-o', optional: true },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('are there when all but optional ones are', () => {
    expect(isInstalled(wanted, { 'node_modules/a': a })).toBe(true);
  });
  it.each([
    ['one is missing', {}],
    ['one has another version', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['one has other contents', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    ['one is left over', { 'node_modules/a': a, 'node_modules/old': a }],
  ])('are to be installed when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});

describe('browsers to install', () => {
  it.each([
    ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
    ['Raspbian', 'ID=raspbian\nID_LIKE=debian\n', true],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', false],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
    ['Fedora', 'ID=fedora\n', false],
    ['nothing', '', false],
  ])('%s', (_, text, debian) => {
    expect(isDebian(text)).toBe(debian);
  });

  it('are those that are missing', () => {
    expect(missingFamilies('any', ['firefox'])).toEqual([]);
    expect(missingFamilies('any', [])).toEqual(['chrome', 'firefox']);
    expect(missingFamilies('both', ['chrome'])).toEqual(['firefox']);
    expect(missingFamilies('firefox', ['chrome'])).toEqual(['firefox']);
    expect(missingFamilies('chrome', ['chrome'])).toEqual([]);
  });

  it('are named, with the reason why what is there will not do', () => {
    const text = explainMissing('both', ['firefox'], ['/usr/bin/firefox: a snap']);
    expect(text).toContain('Please install Firefox (142 or newer).');
    expect(text).toContain('/usr/bin/firefox: a snap.');
    expect(text).toContain('ASSISTANT_FIREFOX=');
    expect(text).not.toContain('ASSISTANT_CHROMIUM');
  });
});

describe('the command', () => {
  it('is started without a shell: npm, a package’s program, any other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'program-'));
    try {
      for (const [name, bin] of [
        ['one', './cli.js'],
        ['two', { two: 'bin/two.js', more: 'bin/more.js' }],
      ]) {
        mkdirSync(join(folder, String(name)));
        writeFileSync(join(folder, String(name), 'package.json'), JSON.stringify({ bin }));
      }
      const where = { npm: '/n/npm-cli.js', folder };
      expect(programFor('npm', where)).toEqual([process.execPath, '/n/npm-cli.js']);
      expect(programFor('one', where)).toEqual([process.execPath, join(folder, 'one/cli.js')]);
      expect(programFor('two', where)).toEqual([process.execPath, join(folder, 'two/bin/two.js')]);
      expect(programFor('tsx', where)).toEqual([process.execPath, '--import', 'tsx']);
      expect(programFor('bash', where)).toEqual(['bash']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const script = (code: string) => [
    '--input-type=module',
    '-e',
    `import { run } from './scripts/set-up/run.mjs';
     process.exitCode = await run(['node', '-e', ${JSON.stringify(code)}], '.', { GIVEN: 'yes' });`,
  ];

  it('gets its variables and hands its exit code back', async () => {
    const child = spawn(
      process.execPath,
      script('process.exit(process.env.GIVEN === "yes" ? 7 : 8)'),
    );
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(7);
  });

  it.skipIf(process.platform === 'win32')('gets our signals', async () => {
    const code =
      'process.on("SIGTERM", () => process.exit(9)); setInterval(() => {}, 1e6); console.log("up")';
    const child = spawn(process.execPath, script(code));
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(9);
  });

  it.skipIf(process.platform === 'win32')('is told to end when our parent is gone', async () => {
    const code =
      'process.on("SIGTERM", () => { console.log("told"); process.exit(); }); setInterval(() => {}, 1e6); console.log("up")';
    // The shell has more to do after us, so that it stays our parent.
    const shell = spawn('sh', ['-c', '"$@"; true', 'sh', process.execPath, ...script(code)]);
    let said = '';
    shell.stdout.on('data', (data) => {
      said += data;
      if (said === 'up\n') shell.kill('SIGKILL');
    });
    // The pipe closes when the last of them is gone.
    await new Promise((resolve) => shell.stdout.once('close', resolve));
    expect(said).toBe('up\ntold\n');
  });
});
