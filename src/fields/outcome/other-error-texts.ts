/**
 * What stands beside log-ins in the manner of an error, and says nothing of the credentials. Of a
 * wrong captcha and a form that is not filled in it is known that nothing was tried.
 */
export const otherErrorTexts = {
  captcha: [
    'Captcha incorrect',
    'Le code de sécurité saisi est erroné',
    'Les caractères recopiés ne correspondent pas à l’image',
    'Le résultat de l’opération est faux',
    'Veuillez confirmer que vous n’êtes pas un robot',
    'Code invalide, un nouveau code a été affiché',
    'Échec de connexion : le captcha est incorrect',
    'The security code is wrong',
  ],
  form: [
    'Ce champ est obligatoire',
    'Le mot de passe est obligatoire',
    'Veuillez saisir votre identifiant',
    'Veuillez renseigner tous les champs',
    'Merci d’indiquer votre mot de passe',
    'L’identifiant doit comporter 10 caractères',
    'Le format de l’identifiant est incorrect',
    'Password is required',
  ],
  trouble: [
    'Service momentanément indisponible',
    'Le service est indisponible, veuillez réessayer dans quelques minutes',
    'Une erreur technique est survenue',
    'Une erreur inattendue s’est produite',
    'Votre session a expiré, veuillez vous reconnecter',
    'Connexion impossible : le serveur ne répond pas',
    'Échec de connexion au serveur',
    'Site en maintenance',
    'Vérifiez votre connexion Internet',
    'Le délai d’attente est dépassé',
    'Votre navigateur bloque les cookies',
    'Vous n’êtes pas autorisé à accéder à cette page',
    'Votre mot de passe a expiré',
    'Votre compte n’est pas encore activé',
    'Erreur interne (500)',
    'Identifiant, mot de passe ou captcha incorrect',
    'Les deux mots de passe ne correspondent pas',
    'Something went wrong, please try again later',
  ],
} as const satisfies Record<string, readonly string[]>;
