import { get } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applicationPath, standInNotice } from './frame.ts';
import { otherHost, type Portal, startPortal } from './portal.ts';
import { samples } from './sample-data.ts';
import { type Answer, openTunnel, visit } from './visit.ts';

const { person, twoLists } = samples;

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ now: () => new Date(2026, 7, 15).getTime() });
});
beforeEach(() => portal.reset());
afterAll(() => portal.close());

const open = (path: string, cookie = ''): Promise<Answer> =>
  visit(portal.proxyPort, portal.origin + path, { headers: { cookie } });

const post = (path: string, data: unknown, cookie = ''): Promise<Answer> =>
  visit(portal.proxyPort, portal.origin + path, {
    method: 'POST',
    headers: { cookie },
    body: data instanceof URLSearchParams ? data.toString() : JSON.stringify(data),
  });

/** The cookie that a log-in gave, to send along with what follows. */
const cookieOf = ({ headers }: Answer): string => headers['set-cookie']?.[0]?.split(';')[0] ?? '';

describe('the proxy', () => {
  test('refuses every other host and port, and writes it down', async () => {
    for (const authority of [
      'example.com:443',
      'partenaires.caf.fr:80',
      'xpartenaires.caf.fr:443',
    ]) {
      await expect(openTunnel(portal.proxyPort, authority)).rejects.toThrow('403');
      expect(portal.requests.at(-1)).toMatchObject({
        host: authority,
        method: 'CONNECT',
        refused: true,
      });
    }
  });

  test('refuses plain http, and writes it down', async () => {
    const status = await new Promise((resolve) => {
      get(
        {
          host: '127.0.0.1',
          port: portal.proxyPort,
          path: 'http://partenaires.caf.fr/chemin?a=1',
          agent: false,
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
    });
    expect(status).toBe(403);
    expect(portal.requests).toEqual([
      expect.objectContaining({
        host: 'partenaires.caf.fr',
        method: 'GET',
        path: '/chemin?a=1',
        refused: true,
      }),
    ]);
  });

  test('leads to the portal, and the log tells who asked', async () => {
    await visit(portal.proxyPort, `${portal.origin}/api/session`, {
      headers: {
        origin: portal.origin,
        referer: `${portal.origin}/x`,
        'sec-fetch-site': 'same-origin',
      },
    });
    expect(portal.requests).toEqual([
      expect.objectContaining({
        host: 'partenaires.caf.fr:443',
        method: 'CONNECT',
        refused: false,
      }),
      {
        host: 'partenaires.caf.fr',
        method: 'GET',
        path: '/api/session',
        refused: false,
        origin: portal.origin,
        referer: `${portal.origin}/x`,
        fetchSite: 'same-origin',
        fetchMode: '',
        fetchDest: '',
      },
    ]);
  });

  test('leads to one other site, which is no portal', async () => {
    const { status, text } = await visit(portal.proxyPort, `https://${otherHost}/espace-client`);
    expect(status).toBe(200);
    expect(text).toContain('type="password"');
    expect(text).not.toContain(standInNotice);
  });
});

test.each([
  applicationPath,
  '/react/',
  '/angular/',
  '/grids/virtual/',
  '/classique/connexion',
  '/classique/identifiant-perdu',
  '/classique/mot-de-passe-perdu',
  '/classique/nouveau-mot-de-passe',
  '/classique/locataires?n=10',
  '/classique/locataire/X00001',
  '/il-n-y-a-rien',
])('%s says that it is a stand-in', async (path) => {
  expect((await open(path)).text).toContain(standInNotice);
});

test.each([
  `${applicationPath}main.js`,
  '/react/main.js',
  '/angular/main.js',
  '/grids/recycled/main.js',
  '/grids/virtual/main.js',
  '/grids/paged/main.js',
  '/grids/detached/main.js',
  '/grids/edited/main.js',
])('%s is one script', async (path) => {
  const { status, headers, text } = await open(path);
  expect(status).toBe(200);
  expect(headers['content-type']).toMatch(/javascript/);
  expect(text).not.toMatch(/^\s*import\s|jsxDEV|process\.env/m);
});

test('a log-in of the application opens the list, and the server keeps what it got', async () => {
  const sent = { identifiant: person.loginId, motDePasse: person.password };
  const wrong = await post('/api/connexion', { ...sent, identifiant: 'LOGO12345A' });
  expect([wrong.status, JSON.parse(wrong.text)]).toEqual([
    401,
    { message: 'Identifiant ou mot de passe invalide.' },
  ]);
  const right = await post('/api/connexion', sent);
  expect(JSON.parse(right.text)).toEqual({ suite: 'tenants' });
  const list = await open('/api/locataires', cookieOf(right));
  expect(JSON.parse(list.text)).toMatchObject({
    annee: 2026,
    locataires: { length: 5, 0: { id: 'A00001', precedent: '605,00', saisi: null } },
  });
  expect(portal.submissions).toEqual([
    { kind: 'log-in', loginId: 'LOGO12345A', password: person.password, accepted: false },
    { kind: 'log-in', loginId: person.loginId, password: person.password, accepted: true },
  ]);
});

test('two tenant lists want two log-ins', async () => {
  const logIn = async (): Promise<string> =>
    cookieOf(
      await post('/api/connexion', {
        identifiant: twoLists.loginId,
        motDePasse: twoLists.password,
      }),
    );
  const first = await logIn();
  expect((await open('/api/locataires', first)).status).toBe(401);
  expect((await post('/api/parc', { parc: 'D' }, first)).status).toBe(200);
  expect((await post('/api/parc', { parc: 'E' }, first)).status).toBe(409);
  expect((await post('/api/deconnexion', {}, first)).status).toBe(200);
  expect((await open('/api/locataires', first)).status).toBe(401);
  const second = await logIn();
  expect((await post('/api/parc', { parc: 'E' }, second)).status).toBe(200);
  expect(JSON.parse((await open('/api/locataires', second)).text).locataires).toHaveLength(3);
});

test('what is no JSON of the right shape is refused', async () => {
  expect((await post('/api/connexion', { identifiant: 1 })).status).toBe(400);
  expect((await post('/api/loyers', new URLSearchParams('x=1'))).status).toBe(400);
});

test('the plain pages log in, save rents, and keep what was typed where they refuse', async () => {
  const refused = await post(
    '/classique/connexion?liens=2019',
    new URLSearchParams({ login: '"LOG', mdp: 'x' }),
  );
  expect(refused.text).toContain('value="&#34;LOG"');
  expect(refused.text).toContain('Mot de passe oublié');
  const right = await post(
    '/classique/connexion?liens=2019',
    new URLSearchParams({ login: person.loginId, mdp: person.password }),
  );
  expect([right.status, right.headers.location]).toEqual([303, '/classique/locataires?liens=2019']);
  const cookie = cookieOf(right);
  const wrong = await post(
    '/classique/locataires',
    new URLSearchParams({ loyer_A00001: '612.50' }),
    cookie,
  );
  expect([wrong.status, wrong.text.includes('value="612.50"')]).toEqual([422, true]);
  await post('/classique/locataire/A00001', new URLSearchParams({ montant: '612,50' }), cookie);
  expect((await open('/classique/locataires', cookie)).text).toContain('value="612,50"');
  expect(portal.submissions.at(-1)).toEqual({
    kind: 'rents',
    rents: [{ tenant: 'A00001', amount: '612,50' }],
    accepted: true,
  });
});

test('the plain form for a lost login id has other ids every time', async () => {
  const idsOf = ({ text }: Answer): string[] => text.match(/id="ns_Z7_\w+"/g) ?? [];
  const [first, second] = [
    await open('/classique/identifiant-perdu'),
    await open('/classique/identifiant-perdu'),
  ];
  expect(idsOf(first)).toHaveLength(2);
  expect(idsOf(first)).not.toEqual(idsOf(second));
});

test('a reset forgets all', async () => {
  const cookie = cookieOf(
    await post('/api/connexion', { identifiant: person.loginId, motDePasse: person.password }),
  );
  await post(
    '/api/loyers',
    { ecriture: 'typed', loyers: [{ locataire: 'X00001', montant: '612,50' }] },
    cookie,
  );
  portal.reset();
  expect([portal.requests, portal.submissions]).toEqual([[], []]);
  expect((await open('/api/locataires', cookie)).status).toBe(401);
  const list = await open('/api/locataires?n=1');
  expect(JSON.parse(list.text).locataires[0].saisi).toBeNull();
});

test('the time of the block is the caller’s, and closing frees the ports', async () => {
  const short = await startPortal({ lockMs: 2000 });
  const messages: string[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { text } = await visit(short.proxyPort, `${short.origin}/api/connexion`, {
      method: 'POST',
      body: JSON.stringify({ identifiant: person.loginId, motDePasse: 'faux' }),
    });
    messages.push(JSON.parse(text).message);
  }
  expect(messages[4]).toMatch(/bloqué.* [12] secondes?\./);
  await short.close();
  await expect(openTunnel(short.proxyPort, 'partenaires.caf.fr:443')).rejects.toThrow();
});
