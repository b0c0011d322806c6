import { fold } from '../fold.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** A message that names a longer time speaks of something else. */
const longest = 31 * day;
/** A time of day without a date is soon; later than this it is past, or on a wrong clock. */
const soon = 12 * hour;

const numerals: Readonly<Record<string, number>> = {
  ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 },
  ...{ dix: 10, douze: 12, quinze: 15, vingt: 20, trente: 30, quarante: 40, soixante: 60 },
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15 },
  ...{ twenty: 20, thirty: 30, sixty: 60 },
};

const cue =
  "(?:dans|pendant|durant|d'ici|apres(?! \\d{1,2} ?h ?\\d)|attend(?:re|ez)|patiente[rz]|delai|duree|pour|bloquee?|verrouillee?|suspendue?|encore|restante?s?|reste|in|for|after|wait|another|locked|blocked)";
const filler =
  "(?:[ :,(]+(?:environ|moins|encore|delai|duree|periode|d'attente|les?|la|au|un|une|de|d'|prochaines?|the|next|about|at|least|a|of|period))*?";
const number = `(\\d{1,4}|${Object.keys(numerals).join('|')})`;
const unit = '(s|sec|secondes?|seconds?|min|mn|minutes?|h|heures?|hours?|j|jours?|days?)';
const smaller = '(?:(?: et | and |,? )?(\\d{1,2}) ?(min|mn|minutes?|s|sec|secondes?|seconds?)?)?';
const spoken = new RegExp(
  `(?<![a-z0-9])${cue}${filler}[ :(]+${number} ?${unit}${smaller}(?![a-z0-9])`,
);
const fraction = /(un quart d'heure)|(une demi-heure|half an hour)|(trois quarts d'heure)/;
/** A clock that runs down: "09:58", "0:09:58". */
const counter = /(?:dans|restante?|in) ?:? (?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?!\d)/;
const until =
  /(?:jusqu'a|jusqu'au|a partir de|a partir du|avant|apres(?= \d{1,2} ?h ?\d)|des|until|till)(?: le)?(?: (\d{1,2})\/(\d{1,2})\/(\d{4})(?: a)?)? (\d{1,2}) ?(?:h|:|heures?) ?(\d{2})?(?: ?([ap])\.?m)?(?![a-z0-9])/;
/** Time without use ends sessions, not locks. */
const idle = /d'inactivite|of inactivity/;

/**
 * For how long a message says that a log-in is blocked, in ms from `now` (ms since 1970) on;
 * undefined if it does not say. A time of day is read in the time zone of this computer.
 */
export function lockDuration(text: string, now: number): number | undefined {
  const folded = fold(text);
  if (idle.test(folded)) return undefined;
  const found = untilTime(folded, now) ?? ranDown(folded) ?? spokenTime(folded);
  return found !== undefined && found > 0 && found <= longest ? found : undefined;
}

function spokenTime(folded: string): number | undefined {
  const part = fraction.exec(folded);
  if (part !== null) return part[1] ? 15 * minute : part[2] ? 30 * minute : 45 * minute;
  const [, count, whole, rest, restUnit] = spoken.exec(folded) ?? [];
  if (count === undefined || whole === undefined) return undefined;
  const size = sizeOf(whole);
  const below = restUnit !== undefined ? sizeOf(restUnit) : size === hour ? minute : undefined;
  const more =
    rest === undefined || below === undefined || below >= size ? 0 : below * Number(rest);
  return (numerals[count] ?? Number(count)) * size + more;
}

function ranDown(folded: string): number | undefined {
  const [, hours = '0', minutes, seconds] = counter.exec(folded) ?? [];
  if (minutes === undefined) return undefined;
  return Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second;
}

function untilTime(folded: string, now: number): number | undefined {
  const [, date, month, year, hours, minutes = '0', half] = until.exec(folded) ?? [];
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  const at = new Date(now);
  const shift = half === 'p' && Number(hours) < 12 ? 12 : half === 'a' && hours === '12' ? -12 : 0;
  if (year !== undefined) at.setFullYear(Number(year), Number(month) - 1, Number(date));
  at.setHours(Number(hours) + shift, Number(minutes), 0, 0);
  if (year === undefined && at.getTime() <= now) at.setDate(at.getDate() + 1);
  const left = at.getTime() - now;
  return year === undefined && left > soon ? undefined : left;
}

function sizeOf(unitName: string): number {
  if (unitName.startsWith('s')) return second;
  if (unitName.startsWith('m')) return minute;
  return unitName.startsWith('h') ? hour : day;
}
