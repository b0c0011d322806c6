import type { AttemptLimits } from '../../domain/attempt-limits.ts';
import type { NextTry } from '../../domain/next-try.ts';
import { duration } from './duration.ts';
import { aboutTime } from './time-of-day.ts';

/** Says when to try next. `now` in ms since 1970. S2. */
export function nextTrySentence(next: NextTry, now: number, limits: AttemptLimits): string {
  switch (next.kind) {
    case 'now':
      return 'Vous pouvez essayer maintenant.';
    case 'at':
      return next.why === 'lock'
        ? `Réessayez ${aboutTime(next.at, now)}, à la fin du blocage.`
        : `Ce mot de passe vient d’arriver par mail. Réessayez ${aboutTime(next.at, now)}, ${duration(limits.retryAfterMail)} après l’échec.`;
    case 'stop':
      return `Arrêtez-vous là : un échec de plus bloquerait le compte ${duration(limits.lockTime)}. Le nombre d’échecs devrait repartir à zéro ${aboutTime(next.restartsAt, now)}, sans certitude.`;
    case 'unknown':
      return `Nous ne savons pas quand réessayer. Si plusieurs essais ont déjà échoué, attendez au moins ${duration(limits.lockTime)}.`;
  }
}
