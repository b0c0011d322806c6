import { fold } from '../fold.ts';
import { buttonSelector, buttonText } from '../forms/buttons.ts';
import { remembering } from '../remembering.ts';
import { closestOf } from '../roots.ts';
import { purposesOf } from '../texts/text-kind.ts';

const trying = /^(?:recherch|cherch|trouv|filtr|calcul|simul|estim|search|find|filter)/;
const sending = /^(?:valid|declar|envoy|transm|submit|send)/;
const searching = '[role=search], search';

/**
 * Tells of fields whether they stand in a form that keeps nothing: its button searches, calculates
 * or simulates, and none saves. A rent that is typed there is tried out or looked for.
 */
export function triedOut(): (input: Element) => boolean {
  const isTrial = remembering((form: Element) => {
    const texts = [...form.querySelectorAll(buttonSelector)].map(buttonText);
    return texts.some((text) => trying.test(fold(text))) && !texts.some(keeps);
  });
  return (input) => {
    const form = closestOf(input, `form, ${searching}`);
    return form !== null && (form.matches(searching) || isTrial(form));
  };
}

function keeps(button: string): boolean {
  return (
    sending.test(fold(button)) ||
    purposesOf(button).some((purpose) => purpose === 'save' || purpose === 'onward')
  );
}
