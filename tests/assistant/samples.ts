import type { AssistantOptions } from '../../src/assistant/options.ts';
import type { RuleId } from '../../src/domain/rules.ts';
import type { Field, FieldRole } from '../../src/fields/field.ts';
import { type FieldIndex, noFields } from '../../src/fields/field-index.ts';
import type { Flag } from '../../src/marks/flag.ts';
import type { Layer } from '../../src/marks/layer.ts';

/** A field on the page of the test. */
export function input(value = '', maxLength = -1): HTMLInputElement {
  const element = document.createElement('input');
  if (maxLength >= 0) element.maxLength = maxLength;
  element.value = value;
  document.body.append(element);
  return element;
}

export function field(element: HTMLInputElement, role: FieldRole, group = 'g'): Field {
  return { element, role, group, confidence: 1, evidence: [] };
}

export function flag(element: HTMLInputElement, ...rules: RuleId[]): Flag {
  const findings = rules.map((rule) => ({ rule, severity: 'error', range: [0, 1] }) as const);
  const check = { findings, suggestions: [] };
  return { element, secret: false, content: { kind: 'found', text: '', check, notices: [] } };
}

/** What a look found that found these fields in forms. */
export function found(...fields: Field[]): FieldIndex {
  return {
    ...noFields,
    ofForms: fields,
    all: () => fields,
    fieldOf: (asked) => fields.find(({ element }) => element === asked),
  };
}

/** Draws and says nothing. */
export const silentLayer: Layer = {
  show() {},
  pageChanged() {},
  announce() {},
  say() {},
  enter() {},
  hasFocus: () => false,
  isHost: () => false,
};

/** What the assistant is told where nobody listens to it. */
export function optionsUntil(signal: AbortSignal): AssistantOptions {
  return {
    commaLimit: 10_000,
    silenced: new Set(),
    corrections: [],
    shortcut: '',
    openRoot: false,
    onRules() {},
    onSilence() {},
    onOpenCard() {},
    mayRead: () => true,
    onRead() {},
    signal,
  };
}
