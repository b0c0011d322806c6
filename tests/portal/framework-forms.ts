/** One field of a form. `name` is what the server calls it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'password' | 'email';
  readonly autocomplete: string;
  readonly maxLength?: number;
}

/** A form of the portal as data, for those applications that draw all of theirs by one component. */
export interface PortalForm {
  /** Its address after the "#/". */
  readonly route: string;
  readonly title: string;
  readonly fields: readonly FormField[];
  /** Whether a captcha is shown, which the last field copies. */
  readonly hasCaptcha: boolean;
  readonly button: string;
  /** Where the server takes it. */
  readonly path: string;
  /** What the user reads once the server has taken it; a log-in goes on to the list instead. */
  readonly done?: string;
  readonly links: readonly { readonly route: string; readonly text: string }[];
}

const back = [{ route: 'connexion', text: 'Retour à la connexion' }];

const logIn: PortalForm = {
  route: 'connexion',
  title: 'Connexion',
  fields: [
    {
      name: 'identifiant',
      label: 'Identifiant de connexion',
      type: 'text',
      autocomplete: 'off',
    },
    { name: 'motDePasse', label: 'Mot de passe', type: 'password', autocomplete: 'off' },
  ],
  hasCaptcha: false,
  button: 'Se connecter',
  path: '/api/connexion',
  links: [
    { route: 'identifiant-perdu', text: 'Identifiant perdu' },
    { route: 'mot-de-passe-perdu', text: 'Mot de passe oublié' },
  ],
};

const lostLoginId: PortalForm = {
  route: 'identifiant-perdu',
  title: 'Identifiant perdu',
  fields: [
    {
      name: 'numero',
      label: 'Numéro utilisateur',
      type: 'text',
      autocomplete: 'off',
      maxLength: 14,
    },
    {
      name: 'code',
      label: 'Recopiez les caractères affichés',
      type: 'text',
      autocomplete: 'off',
    },
  ],
  hasCaptcha: true,
  button: 'Valider',
  path: '/api/identifiant-perdu',
  done: 'Votre demande est enregistrée.',
  links: back,
};

const lostPassword: PortalForm = {
  route: 'mot-de-passe-perdu',
  title: 'Mot de passe oublié',
  fields: [
    { name: 'courriel', label: 'Adresse électronique', type: 'email', autocomplete: 'email' },
    { name: 'code', label: 'Code affiché à l’écran', type: 'text', autocomplete: 'off' },
  ],
  hasCaptcha: true,
  button: 'Valider',
  path: '/api/mot-de-passe-perdu',
  done: 'Votre demande est enregistrée.',
  links: back,
};

const forms = [logIn, lostLoginId, lostPassword];

/** The form at an address; the log-in where there is none. */
export function formAt(route: string): PortalForm {
  return forms.find((form) => form.route === route) ?? logIn;
}
