import type { Standing } from '../../domain/attempt-standing.ts';

const minute = 60_000;

/** The few characters on the toolbar's icon: the minutes left of a lock, rounded up, else nothing. */
export function badgeText(standing: Standing, now: number): string {
  if (standing.kind !== 'locked' || standing.until <= now) return '';
  const minutes = Math.ceil((standing.until - now) / minute);
  return minutes < 100 ? `${minutes}′` : `${Math.ceil(minutes / 60)}h`;
}
