import type { Field } from '../../../src/fields/field.ts';
import { findFields } from '../../../src/fields/find-fields.ts';
import { lostLinks } from '../../../src/fields/lost-links.ts';
import { pageKind } from '../../../src/fields/page-kind.ts';
import { columnPlace } from './column-place.ts';
import type { ExpectedField } from './corpus-page.ts';
import type { Claim, PageReading } from './reading.ts';

/** Runs in the page: what is to be found on it, and what the finder finds, as JSON. */
function readPage(expected: readonly ExpectedField[]): string {
  const roots = rootsIn(document);
  const wanted = new Map<Element, Claim>();
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('[data-role]')) {
      const { role = '', tenant, previous } = element.dataset;
      wanted.set(element, claim(role, tenant, previous));
    }
    for (const { selector, role, tenant, previous } of expected) {
      for (const element of root.querySelectorAll(selector)) {
        wanted.set(element, claim(role, tenant, previous));
      }
    }
  }
  const { fields, kind, links: lost } = lookAtPage();
  const found = new Map<Element, Claim>(
    fields.map(({ element, role, rowLabel, previous }) => [
      element,
      claim(role, rowLabel, previous),
    ]),
  );
  const tables: Element[] = [];
  const inputs: Element[] = roots.flatMap((root) => [...root.querySelectorAll('input')]);
  const seen = new Set([...inputs, ...wanted.keys(), ...found.keys()]);
  const { page = '', links = '', labelWay = '' } = document.documentElement.dataset;
  const reading: Omit<PageReading, 'page'> = {
    kind: { expected: page, found: kind },
    links: { expected: links, found: lost },
    labelWays: labelWay.split(' ').filter((way) => way !== ''),
    fields: [...seen].flatMap((element, at) =>
      wanted.has(element) || found.has(element)
        ? [
            {
              name: nameOf(element, at),
              column: columnPlace(element, tables),
              expected: wanted.get(element),
              found: found.get(element),
            },
          ]
        : [],
    ),
  };
  return JSON.stringify(reading);
}

/** An error is an answer as well: a wrong one, which must not keep the others from being read. */
function lookAtPage(): { fields: readonly Field[]; kind: string; links: string } {
  try {
    const fields = findFields(document);
    return { fields, kind: pageKind(document, fields), links: lostLinks(document).join('|') };
  } catch (error) {
    return { fields: [], kind: String(error), links: '' };
  }
}

function claim(role: string, tenant: string | undefined, previous: string | undefined): Claim {
  return {
    role,
    ...(tenant !== undefined && { tenant }),
    ...(previous !== undefined && { previous }),
  };
}

/** The document, its open shadow roots and the documents of its frames that it may look into. */
function rootsIn(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const document = element instanceof HTMLIFrameElement ? element.contentDocument : null;
    return [element.shadowRoot, document].flatMap((each) => (each === null ? [] : rootsIn(each)));
  });
  return [root, ...inner];
}

function nameOf(element: Element, at: number): string {
  const words = ['id', 'name', 'placeholder', 'aria-label']
    .map((attribute) => element.getAttribute(attribute))
    .find((text) => text);
  return words === undefined ? `field ${at}` : `field ${at} (${words})`;
}

Object.assign(globalThis, { readPage });
