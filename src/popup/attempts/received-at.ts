import type { panelTexts } from '../../advice/attempts/panel-texts.ts';
import { clockSlack } from '../../domain/attempt-standing.ts';

/** How a password that is not one's own comes; a mail to the minute, a letter to the day. */
export type Delivery = keyof typeof panelTexts.wrongTime;
export type WrongTime = keyof (typeof panelTexts.wrongTime)[Delivery];

/** No password lasts so long: a year was mistyped. In ms. */
const tooOld = 10 * 366 * 24 * 3_600_000;

/**
 * Reads what stands in a date field ("2026-11-20") or a field for date and time ("2026-11-20T09:05")
 * as a time in this computer's time zone, in ms since 1970. `isBad`: the browser says that something
 * is typed there which is no date, and gives no text for it.
 */
export function readReceivedAt(
  text: string,
  isBad: boolean,
  now: number,
): number | { readonly wrong: WrongTime } {
  if (text === '') return { wrong: isBad ? 'incomplete' : 'missing' };
  const at = new Date(text.includes('T') ? text : `${text}T00:00`).getTime();
  if (Number.isNaN(at)) return { wrong: 'incomplete' };
  if (at > now + clockSlack) return { wrong: 'future' };
  return at < now - tooOld ? { wrong: 'old' } : at;
}

/** A time as it is written into such a field. */
export function receivedAtText(at: number, delivery: Delivery): string {
  const time = new Date(at);
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return delivery === 'post' ? day : `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
