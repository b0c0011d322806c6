import type { PageTree } from '../page-tree.ts';
import { isRoot, parentOf } from '../roots.ts';
import { headerBlocks } from '../tables/header-rows.ts';
import { rowSelector, tableSelector } from '../tables/table-cells.ts';
import { newestYearIn } from './clean-text.ts';

/** What is read once of a whole page before its elements are described. */

/** All that holds one of these elements. */
export function around(elements: readonly Element[]): ReadonlySet<Element> {
  const holding = new Set<Element>();
  for (const element of elements) {
    let outer: Element | null = element;
    while (outer !== null && !holding.has(outer)) {
      holding.add(outer);
      outer = parentOf(outer);
    }
  }
  return holding;
}

/** Rows of tables that have headers: which of them are headers, and which hold data. */
export function headerCellRows(tree: PageTree): ReadonlyMap<Element, 'header' | 'data'> {
  const rows = new Map<Element, 'header' | 'data'>();
  for (const table of tree.select(tableSelector)) {
    const headers = new Set(headerBlocks(table).flat());
    if (headers.size === 0) continue;
    for (const row of table.querySelectorAll(rowSelector)) {
      if (row.closest(tableSelector) === table) rows.set(row, headers.has(row) ? 'header' : 'data');
    }
  }
  return rows;
}

/** Numbers for all elements that others refer to by their id, which is not told itself. */
export function numberReferences(tree: PageTree): ReadonlyMap<Element, number> {
  const numbers = new Map<Element, number>();
  for (const name of ['for', 'form', 'aria-labelledby', 'aria-describedby']) {
    for (const element of tree.select(`[${name}]`)) {
      const root = element.getRootNode();
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) {
        const target = id !== '' && isRoot(root) ? root.getElementById(id) : null;
        if (target !== null && !numbers.has(target)) numbers.set(target, numbers.size + 1);
      }
    }
  }
  return numbers;
}

/** The last year that the page names: years of rents are told by their distance from it. */
export function newestYear(tree: PageTree): number | undefined {
  const walker = tree.root.createTreeWalker(tree.root, NodeFilter.SHOW_TEXT);
  const texts = tree.select('[aria-label]').map((element) => element.ariaLabel ?? '');
  while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
  const years = texts.map(newestYearIn).filter((year) => year !== undefined);
  return years.length === 0 ? undefined : Math.max(...years);
}
