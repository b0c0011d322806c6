/**
 * A time of day as it is said in French, in the time zone of this computer: "14 h 20", "demain 9 h",
 * "lundi 9 h" within a week. Rounded up to the minute: who comes then does not come too early. Both
 * times in ms since 1970; `at` may not be before `now`.
 */
export function timeOfDay(at: number, now: number): string {
  const time = new Date(Math.ceil(at / 60_000) * 60_000);
  const minutes = time.getMinutes();
  const clock = `${time.getHours()}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`;
  const days = daysBetween(new Date(now), time);
  if (days <= 0) return clock;
  return `${days === 1 ? 'demain' : time.toLocaleDateString('fr-FR', { weekday: 'long' })} ${clock}`;
}

/** A time that is not known to the minute: "vers 14 h 20", "demain vers 9 h". */
export function aboutTime(at: number, now: number): string {
  const [clock = '', day] = timeOfDay(at, now).split(' ').reverse();
  return day === undefined ? `vers ${clock}` : `${day} vers ${clock}`;
}

/** Calendar days, whatever the length of those on which clocks are changed. */
function daysBetween(a: Date, b: Date): number {
  const day = (date: Date): number =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  return day(b) - day(a);
}
