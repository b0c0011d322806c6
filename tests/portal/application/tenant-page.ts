import { get, post, type TenantData } from './backend.ts';
import { element } from './element.ts';
import { formOf, labelled, noticeBox } from './form.ts';
import { writeAmount } from './money.ts';
import { rentInput, writing } from './rent-input.ts';

/** One tenant's rent. `id` is the tenant's. */
export async function tenantPage(id: string): Promise<Node> {
  const answer = await get<{ annee: number; locataire: TenantData }>(`/api/locataire?id=${id}`);
  if (!answer.ok) {
    return element('section', { class: 'card' }, element('h1', {}, answer.data.message ?? ''));
  }
  const { annee, locataire } = answer.data;
  const notice = noticeBox();
  const input = rentInput(locataire);
  const submit = async (): Promise<void> => {
    if (input.value === '') {
      notice.say(`Loyer de juillet ${annee} : saisissez un montant.`, 'bad');
      return;
    }
    const saved = await post('/api/loyers', {
      ecriture: writing(),
      loyers: [{ locataire: id, montant: input.value }],
    });
    const wrong = saved.ok ? undefined : saved.data.erreurs?.[0]?.message;
    if (saved.ok) notice.say('Loyer enregistré.', 'good');
    else notice.say(wrong ?? 'Le loyer n’a pas été enregistré.', 'bad');
  };
  const facts: readonly [string, string][] = [
    ['N° allocataire', locataire.numero],
    ['Surface', `${locataire.surface} m²`],
    [`Loyer de juillet ${annee - 1}`, writeAmount(locataire.precedent ?? 'Non renseigné')],
  ];
  const known = element('dl', { class: 'facts' });
  for (const [term, value] of facts) {
    known.append(element('dt', {}, term), element('dd', {}, value));
  }
  return element(
    'section',
    { class: 'card' },
    element('h1', {}, locataire.nom),
    known,
    formOf(
      [notice.box, labelled(`Loyer de juillet ${annee}`, input)],
      'Enregistrer',
      () => void submit(),
    ),
    element('p', { class: 'links' }, element('a', { href: '#/locataires' }, 'Retour à la liste')),
  );
}
