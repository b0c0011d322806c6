import { fold } from '../fold.ts';
import { buttonSelector, buttonText } from '../forms/buttons.ts';
import { remembering } from '../remembering.ts';
import { closestOf } from '../roots.ts';
import type { Headings } from '../texts/headings.ts';
import { purposesOf } from '../texts/text-kind.ts';

const trying = /^(?:recherch|cherch|trouv|filtr|calcul|simul|estim|search|find|filter)/;
const sending = /^(?:valid|declar|envoy|transm|submit|send)/;
const searching = '[role=search], search';

const otherPaper =
  /\b(?:simulat|calcul|estim|budget|factur|devis|comptab|depense|invoice|expense|import)/;

/**
 * Tells of fields whether they stand in a form that keeps nothing: its button searches, calculates
 * or simulates, and none saves. A rent that is typed there is tried out or looked for. The same
 * where a heading calls the page a simulation, a budget, an invoice.
 */
export function triedOut(headings: Headings): (input: HTMLInputElement) => boolean {
  const isOther = (heading: string | undefined) =>
    heading !== undefined && otherPaper.test(fold(heading));
  const isOtherPage = remembering((root: Document) =>
    isOther(headings.within(root.documentElement)),
  );
  /** Of cards in their hundreds each heading names a tenant. */
  let left = 100;
  const isTrial = remembering((form: Element) => {
    const texts = [...form.querySelectorAll(buttonSelector)].map(buttonText);
    return texts.some((text) => trying.test(fold(text))) && !texts.some(keeps);
  });
  return (input) => {
    if (isOtherPage(input.ownerDocument) || (left-- > 0 && isOther(headings.above(input))))
      return true;
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
