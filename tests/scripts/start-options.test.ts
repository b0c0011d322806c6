import { describe, expect, it } from 'vitest';
import { hasScreen, readOptions } from '../../scripts/start/options.ts';

describe('npm start', () => {
  it('takes the first browser there is, in a window', () => {
    expect(readOptions([], ['chrome', 'firefox'], true)).toEqual({
      browser: 'chrome',
      tour: false,
    });
    expect(readOptions([], ['firefox'], true).browser).toBe('firefox');
  });

  it('takes the browser that is asked for', () => {
    expect(readOptions(['firefox'], ['chrome', 'firefox'], true).browser).toBe('firefox');
    expect(readOptions(['--headless', 'edge'], ['chrome'], true).browser).toBe('chrome');
  });

  it('gives the tour when asked, or where no window could be seen', () => {
    expect(readOptions(['--headless'], ['chrome'], true).tour).toBe(true);
    expect(readOptions([], ['chrome'], false).tour).toBe(true);
  });

  it.each([
    [['opera'], 'opera'],
    [['chrome', '--headles'], '--headles'],
  ])('refuses %j by name', (words, named) => {
    expect(() => readOptions(words, ['chrome'], true)).toThrow(named);
  });

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('%s with %j: screen %s', (platform, env, screen) => {
    expect(hasScreen({ platform, env })).toBe(screen);
  });
});
