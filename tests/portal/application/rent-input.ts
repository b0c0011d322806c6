import type { TenantData } from './backend.ts';
import { chosen } from './choices.ts';
import { element } from './element.ts';
import { writeAmount } from './money.ts';

/** Who writes what the rent fields send, in the server's words. */
export function writing(): 'typed' | 'page' | 'number' {
  if (chosen('ecriture') === 'page') return 'page';
  return chosen('nombre') === '1' ? 'number' : 'typed';
}

/** The field for this July's rent of one tenant, in the way that the address chooses. */
export function rentInput(tenant: TenantData): HTMLInputElement {
  const input = element('input', { type: 'text', autocomplete: 'off', inputmode: 'decimal' });
  input.value = tenant.saisi ?? '';
  switch (writing()) {
    case 'typed':
      break;
    case 'number':
      input.type = 'number';
      input.step = '0.01';
      input.value = input.value || (tenant.saisi ?? '').replace(',', '.');
      break;
    case 'page':
      // Such a page has its cells filled from the start, with last year's amounts.
      input.value = writeAmount(tenant.saisi ?? tenant.precedent ?? '');
      input.addEventListener('blur', () => {
        input.value = writeAmount(input.value);
      });
  }
  return input;
}
