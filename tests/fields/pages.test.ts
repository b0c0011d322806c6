// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFields } from '../../src/fields/find-fields.ts';
import { lostLinks } from '../../src/fields/lost-links.ts';
import { pageKind } from '../../src/fields/page-kind.ts';
import { pagesFolder, staticPages } from './bench/static-pages.ts';
import { knownMisses } from './known-misses.ts';

// The quick half of tests/browser/fields.test.ts: without a browser, and so without layout, frames
// and shadow roots. A page that needs one says so in `data-browser-only`.
const names = staticPages(pagesFolder)
  .map(({ name }) => name)
  .filter((name) => !/<html[^>]* data-browser-only=/.test(source(name)) && !(name in knownMisses));

function source(name: string): string {
  return readFileSync(join(pagesFolder, `${name}.html`), 'utf8');
}

/** Each page says itself what is to be found on it, in `data-` attributes that the finder ignores. */
function open(name: string): Document {
  const { documentElement, head, body } = new DOMParser().parseFromString(
    source(name),
    'text/html',
  );
  document.head.innerHTML = head.innerHTML;
  document.body.innerHTML = body.innerHTML;
  for (const name of ['data-page', 'data-links']) {
    document.documentElement.setAttribute(name, documentElement.getAttribute(name) ?? '');
  }
  return document;
}

interface Expected {
  readonly element: Element;
  readonly role: string;
  readonly tenant: string | undefined;
  readonly previous: string | undefined;
}

function expectedIn(page: Document): Expected[] {
  return [...page.querySelectorAll<HTMLInputElement>('[data-role]')].map((element) => ({
    element,
    role: element.dataset['role'] ?? '',
    tenant: element.dataset['tenant'],
    previous: element.dataset['previous'],
  }));
}

function describeField({ element, role, tenant, previous }: Expected): string {
  const all: Element[] = [...element.ownerDocument.querySelectorAll('input')];
  return [`field ${all.indexOf(element)}: ${role}`, tenant, previous]
    .filter((part) => part !== undefined)
    .join(' | ');
}

describe.each(names)('%s', (name) => {
  it('gives each field its role and nothing else one', () => {
    const page = open(name);
    const found = findFields(page).map(({ element, role, rowLabel, previous }) =>
      describeField({ element, role, tenant: rowLabel, previous }),
    );
    expect(found.sort()).toEqual(expectedIn(page).map(describeField).sort());
  });

  it('tells what the page is for, and its lost links', () => {
    const page = open(name);
    const { page: kind, links } = page.documentElement.dataset;
    expect(pageKind(page, findFields(page))).toBe(kind);
    expect(lostLinks(page)).toEqual((links ?? '').split('|').filter((link) => link !== ''));
  });
});
