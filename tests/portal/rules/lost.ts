/** Says why the portal refuses a user number (14 digits, S2), in French; undefined if it takes it. */
export function refuseUserNumber(text: string): string | undefined {
  if (/^\d{14}$/.test(text)) return undefined;
  return 'Numéro utilisateur\u00a0: saisissez les 14 chiffres, sans espace.';
}

/** Says why the portal refuses an e-mail address; undefined if it takes it. */
export function refuseEmail(text: string): string | undefined {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return undefined;
  return 'Adresse électronique\u00a0: saisissez une adresse complète.';
}

/** Says why the portal refuses what was copied from the captcha that showed `shown`. */
export function refuseCaptcha(copied: string, shown: string | undefined): string | undefined {
  if (shown !== undefined && copied.trim().toUpperCase() === shown) return undefined;
  return 'Le code recopié ne correspond pas à celui affiché. Un nouveau code vous est proposé.';
}
