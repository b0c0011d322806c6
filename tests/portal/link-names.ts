/** The names of links and buttons by period: S1 and S2 for 2015, S3 for 2019, S4 for 2021. */
const names = {
  '2015': {
    logIn: 'Connexion',
    lostLoginId: 'Identifiant perdu',
    lostPassword: 'Mot de passe perdu',
    firstLogIn: undefined,
  },
  '2019': {
    logIn: 'Connexion',
    lostLoginId: 'Identifiant perdu',
    lostPassword: 'Mot de passe oublié',
    firstLogIn: undefined,
  },
  '2021': {
    logIn: 'Se connecter',
    lostLoginId: 'Problème de connexion',
    lostPassword: 'Mot de passe oublié',
    firstLogIn: 'Mettre à jour votre mot de passe',
  },
} as const;

export type LinkNames = (typeof names)[keyof typeof names];

/** The names of the period that `liens=…` asks for; the newest unless it is one of the older. */
export function namesOf(period: string | null | undefined): LinkNames {
  return period === '2015' || period === '2019' ? names[period] : names['2021'];
}
