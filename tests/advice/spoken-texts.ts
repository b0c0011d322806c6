import { cardSteps, cardWarnings } from '../../src/advice/card-steps.ts';
import { cards } from '../../src/advice/cards/index.ts';
import { chooseCard } from '../../src/advice/choose-card.ts';
import { evidenceSentence } from '../../src/advice/evidence/evidence-sentence.ts';
import { fieldsOfRole, roleName } from '../../src/advice/evidence/role-name.ts';
import { linkKinds, linkName } from '../../src/advice/link-names.ts';
import { describeFinding } from '../../src/advice/sentences/index.ts';
import { evidenceKinds, fieldRoles } from '../../src/domain/field-role.ts';
import { pageKinds } from '../../src/domain/page-kind.ts';
import { ruleIds } from '../../src/domain/rules.ts';
import { spokenAttempts } from './attempts/spoken-attempts.ts';

/** A text that users see, and where it comes from. */
export interface SpokenText {
  readonly from: string;
  readonly text: string;
}

const surfaces = import.meta.glob<Record<string, unknown>>('../../src/advice/texts/*.ts', {
  eager: true,
});

const counts = [[0], [1], [2], [14]];
const shortcuts = [[''], ['Alt+Shift+A'], ['⌥⇧A']];
const changes = [['LOGO12345A', 'LOG012345A']];

/** Arguments for each function of the surfaces, by its name. */
const samples: Readonly<Record<string, readonly unknown[][]>> = {
  announcement: shortcuts.map((shortcut) => ['Ceci n’est pas un montant.', ...shortcut]),
  caf: [['Gironde']],
  change: changes,
  changed: [
    [1, '0'],
    [4, 'l'],
  ],
  character: [[1, 'zéro']],
  column: counts,
  correctionsElsewhere: counts,
  correctionsHere: counts,
  digits: counts,
  flagged: counts,
  left: counts,
  missing: counts,
  name: counts,
  namedUse: [['4e caractère\u00a0: zéro']],
  pasteCut: counts,
  reason: [['parce qu’un montant a été signalé']],
  replaceBy: changes,
  shortcut: shortcuts,
  silenced: counts,
  switchable: [[1, 'zéro', 'O majuscule']],
};

/** Field texts that meet the branches of the sentences; nothing in them breaks a rule of typography. */
const fieldTexts = ['LOGO12345A', 'lOG 01', '450€50', 'Ο1', '12.5', '7%', '', '0780270075000123'];

/** Every text of `src/advice`: data as it is, functions called with samples. */
export function spokenTexts(): SpokenText[] {
  return [
    ...surfaceTexts(),
    ...cardTexts(),
    ...sentenceTexts(),
    ...evidenceTexts(),
    ...choiceTexts(),
    ...spokenAttempts().map((text) => ({ from: 'attempts', text })),
  ];
}

function surfaceTexts(): SpokenText[] {
  return Object.entries(surfaces).flatMap(([path, module]) =>
    walk(module, path.replace('../../src/advice/', '')),
  );
}

function cardTexts(): SpokenText[] {
  return cards.flatMap((card) => [
    ...walk({ title: card.title, sources: card.sources }, card.id),
    ...walk({ steps: cardSteps(card, []), avoid: cardWarnings(card, []) }, card.id),
  ]);
}

function sentenceTexts(): SpokenText[] {
  return ruleIds.flatMap((rule) =>
    fieldTexts.flatMap((text) =>
      [0, text.length - 1, text.length].flatMap((start) =>
        [start, start + 1, text.length].flatMap((end) =>
          walk(describeFinding({ rule, severity: 'error', range: [start, end] }, text), rule),
        ),
      ),
    ),
  );
}

function evidenceTexts(): SpokenText[] {
  return fieldRoles.flatMap((role) => [
    ...walk([roleName(role), fieldsOfRole(role, 1), fieldsOfRole(role, 38)], role),
    ...evidenceKinds.flatMap((kind) =>
      [{ kind }, { kind, text: '14' }].flatMap((evidence) =>
        walk(evidenceSentence(evidence, role), kind),
      ),
    ),
  ]);
}

function choiceTexts(): SpokenText[] {
  const links = linkKinds.map((kind) => ({ from: kind, text: linkName(kind, []) }));
  const situations = [
    ...pageKinds.map((page) => ({ page, rules: [], links: [] })),
    ...ruleIds.map((rule) => ({ page: 'other' as const, rules: [rule], links: [] })),
  ];
  const reasons = situations.map((situation) => ({
    from: `${situation.page} ${situation.rules}`,
    text: chooseCard(situation).reason,
  }));
  return [...links, ...reasons];
}

function walk(value: unknown, from: string): SpokenText[] {
  if (typeof value === 'string') return [{ from, text: value }];
  if (isFunction(value)) return callWithSamples(value, from);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, `${from} › ${key}`));
}

function callWithSamples(
  called: (...args: readonly unknown[]) => unknown,
  from: string,
): SpokenText[] {
  const name = from.slice(from.lastIndexOf(' ') + 1);
  const calls = samples[name];
  if (calls === undefined) throw new Error(`${from} is a function: add arguments to \`samples\``);
  return calls.flatMap((args) => walk(called(...args), `${from}(${args})`));
}

function isFunction(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === 'function';
}
