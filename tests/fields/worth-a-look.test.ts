// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWorthALook, whenWorthALook } from '../../src/fields/worth-a-look.ts';

const logIn = `<form><label>Identifiant <input></label>
  <label>Mot de passe <input type="password"></label><button>Connexion</button></form>`;
const inputs = (count: number) => '<input>'.repeat(count);

let stop: AbortController;
const onWorth = vi.fn();

function doze(html: string): void {
  document.body.innerHTML = html;
  whenWorthALook(document, onWorth, stop.signal);
}

/** Lets the observer's callback and the glance that it asks for come. */
async function settle(): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(1000);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a page is worth a look', () => {
  it.each([
    ['with a filled field', '<input value="LOG012345A">'],
    ['with a password that was filled in', '<input type="password" value="Nuage">'],
    ['with more fields than a form has', inputs(13)],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(isWorthALook(document)).toBe(true);
  });

  it('with the focus in a field', () => {
    document.body.innerHTML = logIn;
    document.querySelector('input')?.focus();
    expect(isWorthALook(document)).toBe(true);
  });

  it('with a filled field in an open shadow root', () => {
    document.body.innerHTML = '<p></p>';
    const root = document.querySelector('p')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<input value="450.50">';
    expect(isWorthALook(document)).toBe(true);
  });
});

describe('a page is not worth a look', () => {
  it.each([
    ['without a field', '<p>Bonjour</p>'],
    ['with an empty form', logIn],
    ['with as many empty fields as a form has', inputs(12)],
    ['for what nobody types', '<input type="hidden" value="x"><input type="checkbox" checked>'],
    ['for what nobody can change', '<input value="450,50" disabled>'],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(isWorthALook(document)).toBe(false);
  });
});

describe('the call comes', () => {
  it('at once for a page that is worth it, and once only', async () => {
    doze('<input value="LOG012345A">');
    expect(onWorth).toHaveBeenCalledOnce();
    document.body.append(document.createElement('p'));
    window.dispatchEvent(new Event('pageshow'));
    await settle();
    expect(onWorth).toHaveBeenCalledOnce();
  });

  it('when a filled field comes later', async () => {
    doze('');
    document.body.innerHTML = '<main><input value="LOG012345A"></main>';
    await settle();
    expect(onWorth).toHaveBeenCalledOnce();
  });

  it('when one comes that was filled after a first glance', async () => {
    doze('');
    document.body.innerHTML = logIn;
    await settle();
    expect(onWorth).not.toHaveBeenCalled();
    document.querySelector('input')?.setAttribute('value', 'LOG012345A');
    document.body.append(document.createElement('p'));
    await settle();
    expect(onWorth).toHaveBeenCalledOnce();
  });
});

describe('the call does not come', () => {
  it('for what happens elsewhere on the page', async () => {
    doze(logIn);
    document.body.append(document.createElement('p'));
    await settle();
    expect(onWorth).not.toHaveBeenCalled();
  });

  it('after the end', async () => {
    doze('');
    document.body.innerHTML = '<input value="LOG012345A">';
    stop.abort();
    window.dispatchEvent(new Event('pageshow'));
    await settle();
    expect(onWorth).not.toHaveBeenCalled();
  });
});
