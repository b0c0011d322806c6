import { isInput } from '../nodes.ts';
import { cleanName } from './clean-name.ts';
import type { TextCleaner } from './clean-text.ts';
import type { Attribute } from './outline.ts';

/** Attributes whose values say nothing of a person, each with the form that such a value has. */
const plain: readonly (readonly [name: string, form: RegExp])[] = [
  [
    'role',
    /^(?:alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|main|menu|menubar|menuitem|navigation|none|note|option|presentation|radio|radiogroup|region|row|rowgroup|rowheader|search|searchbox|section|separator|spinbutton|status|switch|tab|table|tablist|tabpanel|term|textbox|toolbar|tooltip|tree|treegrid|treeitem)$/,
  ],
  [
    'type',
    /^(?:text|password|email|tel|number|search|url|date|month|time|datetime-local|week|checkbox|radio|file|range|color|submit|button|reset|image)$/,
  ],
  ['inputmode', /^(?:none|text|decimal|numeric|tel|search|email|url)$/],
  ['maxlength', /^\d{1,5}$/],
  ['colspan', /^\d{1,3}$/],
  ['rowspan', /^\d{1,3}$/],
  ['aria-colindex', /^\d{1,3}$/],
  ['aria-colspan', /^\d{1,3}$/],
];
const flags = ['readonly', 'disabled', 'required', 'open'] as const;
const texts = ['aria-label', 'placeholder', 'title', 'alt'] as const;
const references = ['for', 'form', 'aria-labelledby', 'aria-describedby'] as const;

const completionTokens =
  /^(?:on|off|name|username|email|tel|url|organization|section|billing|shipping|home|work|mobile|webauthn|nope|(?:current|new)-password|one-time-code|(?:given|family|additional)-name|nickname|postal-code|street-address|address-line\d|address-level\d|country(?:-name)?|cc-(?:name|number|exp|exp-month|exp-year|csc|type)|bday(?:-(?:day|month|year))?|sex|tel-(?:national|local|extension)|transaction-amount)$/;
const inputButtons = new Set(['submit', 'button', 'reset', 'image']);

/**
 * The attributes of an element that tell what it is, clean. `numberOf`: the number of the element
 * with an id, where there is one.
 */
export function elementAttributes(
  element: Element,
  clean: TextCleaner,
  numberOf: (id: string) => number | undefined,
): Attribute[] {
  const attributes: Attribute[] = [];
  const give = (name: string, value: Attribute['value'] | undefined) => {
    if (value !== undefined) attributes.push({ name, value });
  };
  for (const [name, form] of plain) {
    const value = element.getAttribute(name)?.toLowerCase();
    if (value !== undefined && form.test(value)) give(name, value);
  }
  if (isInput(element) || element.matches('select, textarea')) {
    for (const name of ['name', 'id']) give(name, nameOf(element, name));
    give('autocomplete', completionOf(element));
  }
  for (const name of flags) if (element.hasAttribute(name)) give(name, '');
  for (const name of references) {
    const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');
    const numbers = ids.map(numberOf).filter((number) => number !== undefined);
    if (numbers.length > 0) give(name, numbers.map((number) => `#${number}`).join('+'));
  }
  for (const name of texts) {
    const text = element.getAttribute(name)?.trim();
    if (text) give(name, clean(text));
  }
  if (isInput(element) && inputButtons.has(element.type) && element.value !== '') {
    give('value', clean(element.value));
  }
  return attributes;
}

function nameOf(element: Element, name: string): string | undefined {
  const value = element.getAttribute(name);
  return value ? cleanName(value) : undefined;
}

function completionOf(element: Element): string | undefined {
  const value = element.getAttribute('autocomplete');
  if (!value?.trim()) return undefined;
  const tokens = value.trim().toLowerCase().split(/\s+/).slice(0, 5);
  return tokens.map((token) => (completionTokens.test(token) ? token : '…')).join('+');
}
