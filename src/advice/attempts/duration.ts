import { counted } from '../counted.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A duration in the largest units that fit, rounded up: "10 minutes", "1 heure", "1 heure 30". In ms. */
export function duration(ms: number): string {
  if (ms < minute) return counted(Math.max(1, Math.ceil(ms / second)), 'seconde');
  const minutes = Math.ceil(ms / minute);
  if (minutes < 60) return counted(minutes, 'minute');
  const hours = counted(Math.floor(minutes / 60), 'heure');
  const rest = minutes % 60;
  return rest === 0 ? hours : `${hours} ${String(rest).padStart(2, '0')}`;
}

/** What is left, as it is counted down each second: "9 min 05 s", "1 h 02 min", "45 s". In ms. */
export function countdown(ms: number): string {
  const left = Math.max(0, Math.ceil(ms / second)) * second;
  const seconds = (left % minute) / second;
  const minutes = Math.floor((left % hour) / minute);
  if (left >= hour) return `${Math.floor(left / hour)}\u00a0h ${two(minutes)}\u00a0min`;
  return minutes === 0 ? `${seconds}\u00a0s` : `${minutes}\u00a0min ${two(seconds)}\u00a0s`;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
