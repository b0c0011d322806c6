import {
  loginIdField,
  mainButton,
  passwordField,
} from '../../scripts/start/guided-tour/portal-page.ts';
import { angularPath, applicationPath, plainPath, reactPath } from '../portal/frame.ts';

/** A log-in form of the stand-in portal: where it stands, and its parts as CSS finds them. */
export interface LogInForm {
  readonly kind: string;
  readonly path: string;
  readonly loginId: string;
  readonly password: string;
  readonly submit: string;
}

const inApplication = { loginId: loginIdField, password: passwordField, submit: mainButton };

/** The log-in of a hash-routed single-page application. */
export const applicationLogIn: LogInForm = {
  kind: 'a single-page application',
  path: `${applicationPath}#/connexion`,
  ...inApplication,
};

/** The same without `<form>`. */
export const formlessLogIn: LogInForm = {
  kind: 'an application without <form>',
  path: `${applicationPath}?form=0#/connexion`,
  ...inApplication,
};

/** The log-in with React's controlled inputs. */
export const reactLogIn: LogInForm = {
  kind: 'React',
  path: reactPath,
  ...inApplication,
  loginId: 'input[placeholder^="Identifiant"]',
};

/** The log-in with Angular's reactive forms. */
export const angularLogIn: LogInForm = {
  kind: 'Angular',
  path: angularPath,
  ...inApplication,
  loginId: 'input[id="saisie-identifiant"]',
};

/** The log-in of an old site: every answer is a page of its own. */
export const plainLogIn: LogInForm = {
  kind: 'plain HTML',
  path: `${plainPath}connexion`,
  loginId: 'input[name="login"]',
  password: 'input[name="mdp"]',
  submit: 'input[type="submit"]',
};

export const logInForms: readonly LogInForm[] = [
  applicationLogIn,
  formlessLogIn,
  plainLogIn,
  reactLogIn,
  angularLogIn,
];

/** A "lost login id" form: user number and captcha. */
export interface LostForm {
  readonly kind: string;
  readonly path: string;
  readonly userNumber: string;
  readonly captcha: string;
}

const lostInApplication = { userNumber: 'input[inputmode="numeric"]', captcha: '.captcha + input' };

export const lostForms: readonly LostForm[] = [
  {
    kind: 'a single-page application',
    path: `${applicationPath}#/identifiant-perdu`,
    ...lostInApplication,
  },
  {
    kind: 'an application without <form>, with the names of 2015',
    path: `${applicationPath}?form=0&liens=2015#/identifiant-perdu`,
    ...lostInApplication,
  },
  {
    kind: 'plain HTML',
    path: `${plainPath}identifiant-perdu`,
    userNumber: 'input[name$=":num"]',
    captcha: 'input[name$=":code"]',
  },
  {
    kind: 'React',
    path: `${reactPath}#/identifiant-perdu`,
    userNumber: 'input[placeholder^="Numéro"]',
    captcha: 'input[placeholder^="Recopiez"]',
  },
  {
    kind: 'Angular',
    path: `${angularPath}#/identifiant-perdu`,
    userNumber: 'input[id="saisie-numero"]',
    captcha: 'input[id="saisie-code"]',
  },
];

/** A page with the rent of a first tenant, whose rent of last July was 605,00; no log-in needed. */
export interface RentPage {
  readonly kind: string;
  readonly path: string;
  readonly rent: string;
}

const inLastCell = (row: number) => `table.tenants tbody tr:nth-child(${row}) td:last-child input`;

/** A list has a second tenant, whose rent of last July was 502,40. */
export interface RentList extends RentPage {
  readonly secondRent: string;
}

export const applicationRents: RentList = {
  kind: 'a single-page application',
  path: `${applicationPath}?n=5#/locataires`,
  rent: inLastCell(1),
  secondRent: inLastCell(2),
};

export const plainRents: RentList = {
  kind: 'plain HTML',
  path: `${plainPath}locataires?n=5`,
  rent: 'input[name="loyer_X00001"]',
  secondRent: 'input[name="loyer_X00002"]',
};

export const rentLists: readonly RentList[] = [
  applicationRents,
  plainRents,
  { ...applicationRents, kind: 'React', path: `${reactPath}?n=5#/locataires` },
  { ...applicationRents, kind: 'Angular', path: `${angularPath}?n=5#/locataires` },
];

export const tenantPages: readonly RentPage[] = [
  {
    kind: 'one tenant in a single-page application',
    path: `${applicationPath}#/locataire/X00001`,
    rent: 'input[inputmode="decimal"]',
  },
  {
    kind: 'one tenant in plain HTML',
    path: `${plainPath}locataire/X00001`,
    rent: 'input[name="montant"]',
  },
];
