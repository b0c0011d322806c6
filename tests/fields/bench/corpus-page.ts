import type { FieldRole } from '../../../src/fields/field.ts';

/** One field that is to be found, for pages whose components pass no attributes down to it. */
export interface ExpectedField {
  /** Fits exactly the fields meant, in the document, its open shadow roots and frames of its own. */
  readonly selector: string;
  readonly role: FieldRole;
  readonly tenant?: string;
  readonly previous?: string;
}

/**
 * One page of the corpus. What is to be found on it stands in its own markup, as a person would
 * fill it in: `data-role`, `data-tenant` and `data-previous` on the fields; on `<html>` what the
 * page is for (`data-page`), its lost links (`data-links`, with | between) and the ways in which
 * its fields get their labels (`data-label-way`, see label-ways.ts). The finder reads none of it.
 */
export interface CorpusPage {
  /** Unlike any other page's: a file's name without its ending, a framework and its page. */
  readonly name: string;
  /** The whole document. */
  readonly html: () => string | Promise<string>;
  /** What the document loads as `script.js`, if it does. */
  readonly script?: () => string | Promise<string>;
  /** What is on the page once its scripts have drawn it: waited for before the finder looks. */
  readonly drawn?: string;
  readonly expected?: readonly ExpectedField[];
}

/** A page that its script draws into an empty document. `kind`: as `data-page`. */
export function scriptedPage(
  page: Omit<CorpusPage, 'html'> & { readonly kind: string; readonly links?: string },
): CorpusPage {
  const { kind, links = '', ...rest } = page;
  const html = `<!doctype html>
<html lang="fr" data-page="${kind}" data-links="${links}">
  <title>Espace bailleurs</title>
  <div id="root"></div>
  <script src="script.js"></script>
</html>`;
  return { ...rest, html: () => html };
}
