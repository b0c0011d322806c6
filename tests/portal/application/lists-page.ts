import { get, post, type SessionData } from './backend.ts';
import { element } from './element.ts';
import { formOf, noticeBox } from './form.ts';

/** The account's tenant lists. Once one is open, another wants another log-in (S1, no. 11). */
export async function listsPage(): Promise<Node> {
  const answer = await get<SessionData>('/api/session');
  const section = element(
    'section',
    { class: 'card' },
    element('h1', {}, 'Vos parcs de locataires'),
  );
  if (!answer.ok || !answer.data.ouverte) {
    section.append(element('a', { href: '#/connexion' }, 'Connectez-vous'));
    return section;
  }
  const { parc, parcs } = answer.data;
  if (parc !== null) {
    const change = 'Pour consulter un autre parc, déconnectez-vous puis reconnectez-vous.';
    section.append(
      element('p', {}, `Parc ouvert\u00a0: ${parc}.`),
      ...(parcs.length > 1 ? [element('p', {}, change)] : []),
      element('a', { href: '#/locataires' }, 'Voir les locataires'),
    );
    return section;
  }

  const notice = noticeBox();
  const radios = parcs.map(({ code }) =>
    element('input', { type: 'radio', name: 'parc', value: code }),
  );
  const lines = radios.map((radio, place) =>
    element('label', { class: 'check' }, radio, ` ${parcs[place]?.nom ?? ''}`),
  );
  const open = async (): Promise<void> => {
    const chosen = radios.find(({ checked }) => checked);
    if (chosen === undefined) {
      notice.say('Choisissez un parc.', 'bad');
      return;
    }
    const opened = await post('/api/parc', { parc: chosen.value });
    if (opened.ok) location.hash = '/locataires';
    else notice.say(opened.data.message ?? 'Ce parc n’a pas pu être ouvert.', 'bad');
  };
  section.append(formOf([notice.box, ...lines], 'Consulter ce parc', () => void open()));
  return section;
}
