import { pointingTexts } from '../../advice/texts/pointing.ts';
import { type CorrectedRole, correctableRoles } from '../../domain/correction.ts';
import { build, buildButton } from '../build.ts';

/** What the user says of a field; 'undecided': the assistant shall find out by itself again. */
export type Answer = CorrectedRole | 'undecided';

/** What has to be known of a field to ask about it. */
export interface Question {
  /** For how many fields the answer counts. */
  readonly count: number;
  /** What the user has said before. */
  readonly current: CorrectedRole | undefined;
}

/** The menu beside a field: what it is, or that it is none of ours. */
export function drawAnswers(
  { count, current }: Question,
  onAnswer: (answer: Answer) => void,
  onCancel: () => void,
): HTMLElement {
  const choice = (answer: CorrectedRole) => {
    const isCurrent = answer === current;
    const item = buildItem(
      pointingTexts.answers[answer],
      () => onAnswer(answer),
      isCurrent ? '✓' : '',
    );
    item.setAttribute('role', 'menuitemradio');
    item.setAttribute('aria-checked', String(isCurrent));
    return item;
  };
  const menu = build(
    'div',
    'sheet menu',
    build('p', 'question', pointingTexts.question),
    ...(count > 1 ? [build('p', 'column', pointingTexts.column(count))] : []),
    ...correctableRoles.map(choice),
    build('hr', ''),
    choice('none'),
    ...(current === undefined
      ? []
      : [buildItem(pointingTexts.undecided, () => onAnswer('undecided'))]),
    build('hr', ''),
    buildItem(pointingTexts.cancel, onCancel),
  );
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', nameOf(count));
  // What can be scrolled would be a stop of the page's Tab key.
  menu.tabIndex = -1;
  menu.addEventListener('mousedown', (event) => event.preventDefault());
  menu.addEventListener('keydown', (event) => moveAlong(menu, event));
  return menu;
}

function nameOf(count: number): string {
  const { question, column } = pointingTexts;
  return count > 1 ? `${question} ${column(count)}` : question;
}

function buildItem(text: string, onPress: () => void, tick = ''): HTMLButtonElement {
  const sign = build('span', 'tick', tick);
  sign.setAttribute('aria-hidden', 'true');
  const item = buildButton('answer', onPress, sign, build('span', '', text));
  item.setAttribute('role', 'menuitem');
  return item;
}

/** Arrows go along the menu and round, Home and End to its ends. */
function moveAlong(menu: HTMLElement, event: KeyboardEvent): void {
  if (!event.isTrusted) return;
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const next: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const place = next[event.key];
  if (place === undefined) return;
  event.preventDefault();
  items.at(place % items.length)?.focus();
}
