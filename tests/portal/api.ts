import * as v from 'valibot';
import type { Desk } from './desk.ts';
import { findOpenTenant } from './desk.ts';
import { type Exchange, json, type Reply } from './exchange.ts';
import type { Session } from './rules/log-in.ts';
import { openList } from './sample-data.ts';
import type { Sessions } from './sessions.ts';
import { type Tenant, tenantsOf } from './tenants.ts';

/** What a route works with. */
export interface Context {
  readonly exchange: Exchange;
  readonly desk: Desk;
  readonly sessions: Sessions;
}

export type Route = (context: Context) => Reply;

const credentials = v.object({ identifiant: v.string(), motDePasse: v.string() });
const lostLoginId = v.object({ numero: v.string(), code: v.string(), jeton: v.string() });
const lostPassword = v.object({ courriel: v.string(), code: v.string(), jeton: v.string() });
const newPassword = v.object({ motDePasse: v.string(), confirmation: v.string() });
const listChoice = v.object({ parc: v.string() });
const rents = v.object({
  ecriture: v.picklist(['typed', 'page', 'number']),
  loyers: v.array(v.object({ locataire: v.string(), montant: v.string() })),
});

/** The data that the single-page applications fetch, as JSON, by "METHOD path". */
export const api: Readonly<Record<string, Route>> = {
  'POST /api/connexion': reading(credentials, ({ desk, sessions }, body) => {
    const result = desk.logIn(body.identifiant, body.motDePasse);
    if (!result.accepted) return json({ message: result.message }, 401);
    return sessions.open(result.session, json({ suite: result.next }));
  }),

  'POST /api/deconnexion': ({ exchange, sessions }) => sessions.close(exchange, json({})),

  'GET /api/session': ({ exchange, sessions }) => {
    const session = sessions.of(exchange);
    return json({
      ouverte: session !== undefined,
      parc: session?.list?.name ?? null,
      parcs: session?.account.lists.map(({ prefix, name }) => ({ code: prefix, nom: name })) ?? [],
    });
  },

  'POST /api/parc': reading(listChoice, ({ exchange, sessions }, { parc }) => {
    const session = sessions.of(exchange);
    if (session === undefined) return loggedOut();
    if (session.list !== undefined) {
      return json({ message: 'Pour consulter un autre parc, déconnectez-vous.' }, 409);
    }
    const list = session.account.lists.find(({ prefix }) => prefix === parc);
    if (list === undefined) return json({ message: 'Ce parc n’existe pas.' }, 404);
    sessions.replace(exchange, { ...session, list });
    return json({});
  }),

  'GET /api/captcha': ({ desk }) => {
    const { token, text } = desk.issueCaptcha();
    return json({ jeton: token, texte: text });
  },

  'POST /api/identifiant-perdu': reading(lostLoginId, ({ desk }, { numero, code, jeton }) =>
    accept(desk.requestLoginId(numero, code, jeton)),
  ),

  'POST /api/mot-de-passe-perdu': reading(lostPassword, ({ desk }, { courriel, code, jeton }) =>
    accept(desk.requestPassword(courriel, code, jeton)),
  ),

  'POST /api/nouveau-mot-de-passe': reading(newPassword, ({ desk, exchange, sessions }, body) =>
    accept(desk.choosePassword(sessions.of(exchange), body.motDePasse, body.confirmation)),
  ),

  'GET /api/locataires': ({ desk, exchange, sessions }) => {
    const count = exchange.query.get('n');
    const list = count === null ? sessions.of(exchange)?.list : openList;
    if (list === undefined) return loggedOut();
    const tenants = tenantsOf(list, count === null ? list.count : Number(count));
    return json({
      annee: desk.year(),
      parc: list.name,
      locataires: tenants.map((tenant) => describe(tenant, desk)),
    });
  },

  'GET /api/locataire': ({ desk, exchange, sessions }) => {
    const session: Session | undefined = sessions.of(exchange);
    const tenant = findOpenTenant(session, exchange.query.get('id') ?? '');
    if (tenant === undefined) return json({ message: 'Ce locataire est introuvable.' }, 404);
    return json({ annee: desk.year(), locataire: describe(tenant, desk) });
  },

  'POST /api/loyers': reading(rents, ({ desk, exchange, sessions }, body) => {
    const sent = body.loyers.map(({ locataire, montant }) => ({
      tenant: locataire,
      amount: montant,
    }));
    const errors = desk.saveRents(sessions.of(exchange), sent, body.ecriture);
    const erreurs = errors.map(({ tenant, message }) => ({ locataire: tenant, message }));
    return json({ erreurs }, errors.length === 0 ? 200 : 422);
  }),
};

/** A tenant as the pages get it. `saisi` is what was saved for this July. */
function describe(tenant: Tenant, desk: Desk) {
  return {
    id: tenant.id,
    nom: tenant.name,
    numero: tenant.fileNumber,
    surface: tenant.surface,
    charges: tenant.charges,
    precedent: tenant.previous ?? null,
    saisi: desk.savedRent(tenant.id) ?? null,
  };
}

function accept(wrong: string | undefined): Reply {
  return wrong === undefined ? json({}) : json({ message: wrong }, 422);
}

function loggedOut(): Reply {
  return json({ message: 'Votre session est fermée. Connectez-vous.' }, 401);
}

/** A route that reads a JSON body of the given shape; anything else is answered with 400. */
function reading<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: (context: Context, body: v.InferOutput<Schema>) => Reply,
): Route {
  return (context) => {
    const body = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), context.exchange.body);
    if (!body.success) return json({ message: 'Demande illisible.' }, 400);
    return answer(context, body.output);
  };
}
