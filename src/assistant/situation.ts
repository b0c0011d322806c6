import type { Situation } from '../advice/situation.ts';
import type { PageKind } from '../domain/page-kind.ts';
import type { Flag } from '../marks/flag.ts';

/**
 * What a document shows, by kinds alone.
 * `flags`: last raised first. `links`: names of the "lost" links, as the page writes them.
 */
export function describeSituation(
  page: PageKind,
  flags: readonly Flag[],
  links: readonly string[],
): Situation {
  const rules = flags.flatMap(({ content }) =>
    content.kind === 'found'
      ? // A mere hint is no reason to send anyone to a card.
        content.check.findings.flatMap(({ rule, severity }) => (severity === 'hint' ? [] : rule))
      : [],
  );
  return {
    page,
    rules: [...new Set(rules)].slice(0, 50),
    links: links.slice(0, 10).map((link) => link.slice(0, 80)),
  };
}
