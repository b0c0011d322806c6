import type { AttemptLimits } from '../../domain/attempt-limits.ts';
import type { Standing } from '../../domain/attempt-standing.ts';
import { counted } from '../counted.ts';
import { countdown, duration } from './duration.ts';
import { aboutTime } from './time-of-day.ts';

/** What is said of how an account stands. Plain text. */
export interface StandingSentence {
  /** The state itself, in one sentence; in a lock it changes each second. */
  readonly what: string;
  /** What it rests on, or what is not known; empty if there is nothing to add. */
  readonly why: string;
}

const elsewhere =
  'Le portail compte aussi les essais faits ailleurs, que nous ne voyons pas : il peut en rester moins.';

/** Says how an account stands at `now` (ms since 1970). S2. */
export function standingSentence(
  standing: Standing,
  now: number,
  limits: AttemptLimits,
): StandingSentence {
  switch (standing.kind) {
    case 'locked':
      return {
        what: `Compte bloqué : réessayez dans ${countdown(standing.until - now)}.`,
        why: `Après ${counted(limits.failures, 'échec')}, le portail bloque le compte un moment. Le blocage devrait finir ${aboutTime(standing.until, now)}.`,
      };
    case 'unknown':
      return {
        what: `Nombre d’essais restants avant un blocage de ${duration(limits.lockTime)} : inconnu.`,
        why: `Le nombre d’échecs a été perdu, ou l’heure de l’ordinateur a changé.${seenSince(standing)}`,
      };
    case 'counting': {
      const { failures, undecided, triesLeft } = standing;
      if (failures === 0) {
        return { what: seen(0, undecided), why: '' };
      }
      const left = `il reste au plus ${counted(triesLeft, 'essai')} avant un blocage de ${duration(limits.lockTime)}`;
      return { what: `${seen(failures, undecided).slice(0, -1)} : ${left}.`, why: elsewhere };
    }
  }
}

/** When the count is thought to start again; empty where there is none. */
export function restartSentence(standing: Standing, now: number): string {
  if (standing.kind !== 'counting' || standing.restartsAt === undefined) return '';
  return `Sans nouvel échec, le nombre d’échecs devrait repartir à zéro ${aboutTime(standing.restartsAt, now)}, sans certitude.`;
}

/**
 * Whether an account's standing is worth a sentence beside the log-in button: from the third of five
 * failures on, or where the count is unknown and something was seen.
 */
export function isWorthSaying(standing: Standing, limits: AttemptLimits): boolean {
  switch (standing.kind) {
    case 'locked':
      return true;
    case 'unknown':
      return standing.failures + standing.undecided > 0;
    case 'counting':
      return isNearLock(standing.failures, limits);
  }
}

/** From the third of five failures on. */
export function isNearLock(failures: number, limits: AttemptLimits): boolean {
  return failures > 0 && failures >= limits.failures - 2;
}

function seen(failures: number, undecided: number): string {
  const tries = `${counted(undecided, 'essai')} dont nous n’avons pas vu l’issue`;
  if (failures === 0) return undecided === 0 ? 'Aucun échec vu ici.' : `${tries}.`;
  return undecided === 0
    ? `${counted(failures, 'échec vu', 'échecs vus')} ici.`
    : `${counted(failures, 'échec')}, et ${tries}.`;
}

function seenSince({ failures, undecided }: Extract<Standing, { kind: 'unknown' }>): string {
  return failures + undecided === 0 ? '' : ` Depuis : ${lower(seen(failures, undecided))}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
