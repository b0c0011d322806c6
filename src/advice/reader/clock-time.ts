const oneMinute = 60_000;

/**
 * When something may be done, for people: "à 14 h 05", "demain à 9 h 30", "le 3 mars à 9 h 30".
 * `at` and `now` in ms since 1970; the place's own time. Rounded up to whole minutes: whoever comes
 * then does not come too early.
 */
export function clockTime(at: number, now: number): string {
  const time = new Date(Math.ceil(at / oneMinute) * oneMinute);
  const clock = `à\u00a0${time.getHours()}\u00a0h\u00a0${String(time.getMinutes()).padStart(2, '0')}`;
  const day = new Date(now);
  if (time.toDateString() === day.toDateString()) return clock;
  day.setDate(day.getDate() + 1);
  if (time.toDateString() === day.toDateString()) return `demain ${clock}`;
  const date = time.toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' });
  return `le ${date} ${clock}`;
}
