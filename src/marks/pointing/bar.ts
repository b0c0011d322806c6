import { pointingTexts } from '../../advice/texts/pointing.ts';
import { build, buildButton } from '../build.ts';

/** The bar that says what to do while a field is looked for, and afterwards what was noted. */
export interface Bar {
  readonly view: HTMLElement;
  /** The click hit something in which no text is typed. */
  refuse(): void;
  /** Only says something, as the last thing. */
  conclude(text: string): void;
}

export function drawBar(onCancel: () => void): Bar {
  const point = build('span', 'point', pointingTexts.point);
  const cancel = buildButton('text', onCancel, pointingTexts.cancel);
  const view = build(
    'div',
    'sheet bar',
    build('p', '', point, build('span', 'keys', pointingTexts.keys)),
    cancel,
  );
  view.setAttribute('role', 'group');
  view.setAttribute('aria-label', pointingTexts.bar);
  return {
    view,
    refuse() {
      point.textContent = pointingTexts.notAField;
    },
    conclude(text) {
      view.replaceChildren(build('p', '', build('span', 'point', text)));
    },
  };
}
