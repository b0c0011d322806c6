import type { Route } from '../api.ts';
import { redirect } from '../exchange.ts';
import { plainPath } from '../frame.ts';
import { openListOfSession, showLists } from './lists.ts';
import { logIn, logOut, showLogIn } from './log-in.ts';
import { askForLoginId, askForPassword, showLostLoginId, showLostPassword } from './lost.ts';
import { choosePassword, showNewPassword } from './new-password.ts';
import { showReports } from './reports.ts';
import { saveTenant, saveTenants, showTenant, showTenants } from './tenants.ts';

/** The portal as plain HTML, where every step loads a page; "*" is one part of a path. */
export const plainRoutes: Readonly<Record<string, Route>> = {
  [`GET ${plainPath}`]: () => redirect(`${plainPath}connexion`),
  [`GET ${plainPath}connexion`]: (context) => showLogIn(context),
  [`POST ${plainPath}connexion`]: logIn,
  [`POST ${plainPath}deconnexion`]: logOut,
  [`GET ${plainPath}identifiant-perdu`]: (context) => showLostLoginId(context),
  [`POST ${plainPath}identifiant-perdu`]: askForLoginId,
  [`GET ${plainPath}mot-de-passe-perdu`]: (context) => showLostPassword(context),
  [`POST ${plainPath}mot-de-passe-perdu`]: askForPassword,
  [`GET ${plainPath}nouveau-mot-de-passe`]: (context) => showNewPassword(context),
  [`POST ${plainPath}nouveau-mot-de-passe`]: choosePassword,
  [`GET ${plainPath}parcs`]: showLists,
  [`POST ${plainPath}parcs`]: openListOfSession,
  [`GET ${plainPath}reports`]: showReports,
  [`GET ${plainPath}locataires`]: showTenants,
  [`POST ${plainPath}locataires`]: saveTenants,
  [`GET ${plainPath}locataire/*`]: showTenant,
  [`POST ${plainPath}locataire/*`]: saveTenant,
};
