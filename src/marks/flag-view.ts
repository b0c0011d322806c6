import { describeChange } from '../advice/change.ts';
import { describeFinding } from '../advice/sentences/index.ts';
import { flagTexts } from '../advice/texts/flag.ts';
import type { Finding } from '../domain/finding.ts';
import type { RuleId } from '../domain/rules.ts';
import { build, buildButton } from './build.ts';
import { type Flag, type FlagActions, type FlagContent, type Notice, toneOf } from './flag.ts';
import { drawChange } from './values.ts';

type Found = Extract<FlagContent, { kind: 'found' }>;

/** More would fill the screen; the others show up as soon as these are mended. */
const mostFindings = 3;

const doubts: ReadonlySet<RuleId> = new Set(['password/zero-or-o', 'password/one-l-or-i']);

/**
 * Draws an open flag: what, why, an example, the corrections as buttons, and the ways on.
 * `shortcut`: the keys that lead into it, as the browser writes them.
 */
export function drawFlag(flag: Flag, actions: FlagActions, shortcut: string): HTMLElement {
  const close = buildButton('close', () => actions.close(flag), '×');
  close.setAttribute('aria-label', flagTexts.close);
  const box = build(
    'section',
    `sheet flag ${toneOf(flag)}`,
    build('div', 'heading', build('p', 'name', flagTexts.product), close),
    ...(flag.content.kind === 'found'
      ? drawFound(flag, flag.content, actions)
      : drawCorrected(flag, flag.content, actions)),
    build('p', 'shortcut', flagTexts.shortcut(shortcut)),
  );
  // A click on its text must not take the focus away from the field.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  // What can be scrolled would be a stop of the page's Tab key.
  box.tabIndex = -1;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', flagTexts.name);
  return box;
}

/** What a screen reader says of a flag; of its subjects only the `fresh` ones, not said before. */
export function announcementOf(flag: Flag, fresh: ReadonlySet<string>, shortcut: string): string {
  if (flag.content.kind === 'corrected') return flagTexts.applied;
  const first = sentencesOf(flag, flag.content).find(({ subject }) => fresh.has(subject));
  return first === undefined ? '' : flagTexts.announcement(first.what, shortcut);
}

function drawFound(flag: Flag, content: Found, actions: FlagActions): HTMLElement[] {
  return [
    ...drawSentences(sentencesOf(flag, content)),
    ...drawCorrections(flag, content, actions),
    ...drawReading(flag, content, actions),
    build(
      'div',
      'foot',
      buildButton('text', () => actions.openCard(flag), flagTexts.whatToDo),
      buildButton('text', () => actions.silence(flag), flagTexts.silence),
    ),
  ];
}

/** Findings of one field often have their reason and their example in common. */
function drawSentences(said: readonly Said[]): HTMLElement[] {
  const drawn: HTMLElement[] = [];
  for (const [at, { what, why, example }] of said.entries()) {
    const next = said[at + 1];
    drawn.push(build('p', 'what', what));
    if (why !== next?.why) drawn.push(build('p', 'why', why));
    if (example !== undefined && example !== next?.example)
      drawn.push(build('p', 'example', example));
  }
  return drawn;
}

function drawCorrected(
  flag: Flag,
  { before, after }: Extract<FlagContent, { kind: 'corrected' }>,
  actions: FlagActions,
): HTMLElement[] {
  return [
    build('p', 'what', flagTexts.applied),
    ...(flag.secret ? [] : [drawChange(before, after)]),
    build(
      'div',
      'foot',
      buildButton('text', () => actions.undo(flag), flagTexts.undo),
    ),
  ];
}

function drawCorrections(flag: Flag, content: Found, actions: FlagActions): HTMLElement[] {
  const { text, check, notices } = content;
  const wholes = notices.flatMap((notice) =>
    notice.kind === 'paste-cut' && notice.whole !== undefined ? [notice.whole] : [],
  );
  // A paste that was cut: mending what is left of it would only hide the loss.
  const values = wholes.length > 0 ? wholes : check.suggestions;
  const buttons = values.map((value) => {
    const button = buildButton(
      'fix',
      () => actions.replace(flag, value),
      ...(flag.secret
        ? [wholes.length > 0 ? flagTexts.pasteWholePassword : flagTexts.replacePassword]
        : [flagTexts.replace, drawChange(text, value)]),
    );
    if (!flag.secret) button.setAttribute('aria-label', replacementName(text, value));
    return button;
  });
  return values.length > 1 ? [build('p', 'more', flagTexts.choose), ...buttons] : buttons;
}

/** What is easily confused in a password is best read one character at a time. */
function drawReading(flag: Flag, { check }: Found, actions: FlagActions): HTMLElement[] {
  const isInDoubt = worthSaying(check.findings).some(({ rule }) => doubts.has(rule));
  if (!isInDoubt || !actions.mayRead()) return [];
  return [buildButton('fix', () => actions.read(flag), flagTexts.read)];
}

/** With the change in words: spoken, an O and a zero would sound alike. */
function replacementName(text: string, value: string): string {
  const change = describeChange(text, value);
  const name = flagTexts.replaceBy(text, value);
  return change === '' ? name : `${name}. ${change}`;
}

interface Said {
  /** The rule or the kind of notice. */
  readonly subject: string;
  readonly what: string;
  readonly why: string;
  readonly example?: string;
}

function sentencesOf({ secret }: Flag, { text, check, notices }: Found): Said[] {
  const said = [
    ...notices.map((notice) => ({ subject: notice.kind, ...describeNotice(notice, secret) })),
    ...worthSaying(check.findings).map((finding) => ({
      subject: finding.rule,
      ...describeFinding(finding, text),
    })),
  ];
  // Several findings of one kind may have the same words.
  const once = said.filter(({ what }, at) => said.findIndex((other) => other.what === what) === at);
  return once.slice(0, mostFindings);
}

/** Beside something that has to be mended, a mere hint only distracts. */
function worthSaying(findings: readonly Finding[]): readonly Finding[] {
  const serious = findings.filter(({ severity }) => severity !== 'hint');
  return serious.length > 0 ? serious : findings;
}

function describeNotice(notice: Notice, secret: boolean): Omit<Said, 'subject'> {
  switch (notice.kind) {
    case 'caps-lock':
      return { what: flagTexts.capsLock, why: flagTexts.capsLockAdvice };
    case 'paste-cut':
      return {
        what: secret ? flagTexts.passwordPasteCut : flagTexts.pasteCut(notice.lost),
        why: flagTexts.pasteCutWhy,
      };
    case 'refused':
      return { what: flagTexts.refusedByPage, why: flagTexts.refusedByPageAdvice };
  }
}
