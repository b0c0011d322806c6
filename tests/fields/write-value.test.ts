// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { writeValue } from '../../src/fields/write-value.ts';

let input: HTMLInputElement;

beforeEach(() => {
  document.body.innerHTML = '<main><input value="612.50"><input id="other"></main>';
  input = document.querySelector('input') ?? document.createElement('input');
});

describe('writing', () => {
  it('tells the page by input and change, which reach its outer elements', () => {
    const heard: string[] = [];
    for (const type of ['input', 'change']) {
      document.body.addEventListener(type, () => heard.push(`${type} ${input.value}`), {
        once: true,
      });
    }
    expect(writeValue(input, '612,50')).toEqual({ kind: 'written' });
    expect(heard).toEqual(['input 612,50', 'change 612,50']);
  });

  it('goes past the value that a framework puts on the element itself', () => {
    const own: string[] = [];
    Object.defineProperty(input, 'value', {
      configurable: true,
      get: () => Reflect.get(HTMLInputElement.prototype, 'value', input),
      set: (value: string) => own.push(value),
    });
    writeValue(input, '612,50');
    expect(own).toEqual([]);
    expect(input.value).toBe('612,50');
  });

  it('gives a number field a point', () => {
    input.type = 'number';
    expect(writeValue(input, '612,50')).toEqual({ kind: 'written' });
    expect(input.value).toBe('612.50');
  });

  it('takes the page’s own way of writing the same amount for written', () => {
    input.addEventListener('change', () => {
      input.value = '612,50 €';
    });
    const isSame = (found: string) => found === '612,50 €';
    expect(writeValue(input, '612,50', { isSame })).toEqual({ kind: 'written' });
    expect(input.value).toBe('612,50 €');
  });
});

describe('refusal', () => {
  it('puts back what stood there when the page makes something else of the value', () => {
    input.addEventListener('input', () => {
      if (input.value === '612,50') input.value = '61250';
    });
    expect(writeValue(input, '612,50')).toEqual({ kind: 'refused', found: '61250' });
    expect(input.value).toBe('612.50');
  });

  it('tells the page of what it puts back', () => {
    let model = '';
    input.addEventListener('input', () => {
      model = input.value;
      if (input.value === '612,50') input.value = '';
    });
    expect(writeValue(input, '612,50')).toEqual({ kind: 'refused', found: '' });
    expect(model).toBe('612.50');
  });

  it.each([
    ['is too long for the field', () => (input.maxLength = 5)],
    ['goes into a field that cannot be typed in', () => (input.readOnly = true)],
    ['goes into a disabled field', () => (input.disabled = true)],
  ])('writes nothing that %s', (_, prepare) => {
    prepare();
    let heard = 0;
    input.addEventListener('input', () => heard++);
    expect(writeValue(input, '612,50')).toEqual({ kind: 'refused', found: '612.50' });
    expect([input.value, heard]).toEqual(['612.50', 0]);
  });

  it('minds no limit that a number field ignores', () => {
    input.maxLength = 2;
    input.type = 'number';
    expect(writeValue(input, '700').kind).toBe('written');
  });
});

describe('a page that takes a value over when the field is left', () => {
  it('hears of it where the field was left before, and may write it its own way', () => {
    let model = '';
    input.addEventListener('blur', () => {
      model = input.value;
      input.value = `${model} €`;
    });
    const isSame = (found: string) => found === '612,50 €';
    expect(writeValue(input, '612,50', { isSame })).toEqual({ kind: 'written' });
    expect([model, input.value]).toEqual(['612,50', '612,50 €']);
  });

  it('hears it from outer elements too, after the change', () => {
    const heard: string[] = [];
    for (const type of ['focusout', 'change', 'blur']) {
      document.body.addEventListener(type, () => heard.push(type), { once: true });
    }
    writeValue(input, '612,50');
    expect(heard).toEqual(['change', 'focusout']);
  });

  it('hears nothing while the focus is in the field, even in a shadow', () => {
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    document.body.append(shadow.host);
    shadow.append(input);
    let left = 0;
    input.addEventListener('blur', () => left++);
    input.focus();
    writeValue(input, '612,50');
    expect(left).toBe(0);
  });
});

describe('focus and caret', () => {
  it('keeps the caret at the end', () => {
    input.focus();
    input.setSelectionRange(6, 6);
    writeValue(input, '1612,50');
    expect([input.selectionStart, input.selectionEnd]).toEqual([7, 7]);
  });

  it('keeps the caret in the middle, and inside of a shorter value', () => {
    input.focus();
    input.setSelectionRange(2, 4);
    writeValue(input, '612,50');
    expect([input.selectionStart, input.selectionEnd]).toEqual([2, 4]);
    writeValue(input, '612');
    expect([input.selectionStart, input.selectionEnd]).toEqual([2, 3]);
  });

  it('gives the focus back where the page takes it away', () => {
    input.focus();
    input.addEventListener('change', () => input.blur());
    writeValue(input, '612,50');
    expect(document.activeElement).toBe(input);
  });

  it('takes the focus from nowhere else', () => {
    const other = document.querySelector<HTMLInputElement>('#other');
    other?.focus();
    writeValue(input, '612,50');
    expect(document.activeElement).toBe(other);
  });
});
