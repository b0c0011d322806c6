import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { markdownTable, withPart } from '../readme-part.ts';
import { type Figure, isReached, type Unit } from './figure.ts';
import { figuresOf, type Section, type Topic } from './figures.ts';
import type { Results } from './results.ts';

const readmeFile = fileURLToPath(new URL('../../README.md', import.meta.url));

const command = 'npm run bench -- --readme';

/** Puts the latest results into the README. Throws if its marks are gone, or if something was not measured. */
export async function updateReadme(results: Results): Promise<void> {
  const readme = await readFile(readmeFile, 'utf8');
  await writeFile(readmeFile, withTable(readme, costTable(results)));
}

/** Puts a text between the marks. Throws if they are gone. */
export function withTable(readme: string, table: string): string {
  return withPart(readme, command, table);
}

/** One line of the table: a figure of the bench, under the name that users know it by. */
interface Line {
  readonly name: string;
  readonly topic: Topic;
  readonly what: string;
}

const lines: readonly Line[] = [
  { name: 'Charger la page de connexion', topic: 'load', what: 'log-in' },
  { name: 'Entrer dans ses champs', topic: 'look', what: 'log-in, fields entered' },
  { name: 'Charger une liste de 10 000 loyers', topic: 'load', what: 'rents-10000' },
  { name: 'Premier regard sur 10 000 loyers', topic: 'look', what: 'rents-10000' },
  { name: 'Plus longue tâche d’une traite, 10 000 loyers', topic: 'task', what: 'rents-10000' },
  { name: 'Une touche, page de connexion', topic: 'key', what: 'log-in' },
  { name: 'Une touche, 10 loyers', topic: 'key', what: 'rents-10' },
  { name: 'Une touche, 10 000 loyers', topic: 'key', what: 'rents-10000' },
  { name: 'Une page où rien ne se passe', topic: 'quiet', what: 'log-in, idle' },
  {
    name: '200 changements de page par seconde',
    topic: 'quiet',
    what: 'ticker-log-in, 200 changes a second',
  },
  { name: 'Mémoire, page de connexion', topic: 'memory', what: 'log-in' },
  { name: 'Mémoire, 10 000 loyers', topic: 'memory', what: 'rents-10000' },
  { name: 'Script que reçoit chaque page, compressé', topic: 'size', what: 'every page' },
  {
    name: 'Script que reçoivent certaines pages, compressé',
    topic: 'size',
    what: 'some pages, the largest',
  },
];

/** The table, in French, with what it was measured on. Throws if something in it was not measured. */
export function costTable(results: Results): string {
  const sections = figuresOf(results);
  const rows = lines.map(({ name, topic, what }) => {
    const figure = figureOf(sections, topic, what);
    const limit = figure.limit === undefined ? '' : writeFrench(figure.limit, figure.unit);
    const verdict = isReached(figure) ? 'oui' : 'non';
    return [name, writeFrench(figure.value, figure.unit), limit, limit === '' ? '' : verdict];
  });
  return [
    introduction(results),
    '',
    ...markdownTable([['Ce qui est mesuré', 'Mesure', 'Au plus', 'Atteint'], ...rows]),
  ].join('\n');
}

function figureOf(sections: readonly Section[], topic: Topic, what: string): Figure {
  const figure = sections
    .find((section) => section.topic === topic)
    ?.figures.find((each) => each.what === what);
  if (figure === undefined) throw new Error(`README.md: ${what} was not measured.`);
  return figure;
}

function introduction({ date, machine: { cpu, cores, browser }, visits }: Results): string {
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  const runs = Math.min(...Object.values(visits).map(({ length }) => length));
  return `Mesuré le ${day.format(new Date(date))} avec ${browser} (${cpu}, ${cores} cœurs), contre une extension dont le script est vide\u00a0: un chargement de 1,10\u00a0× dure un dixième de plus. Les temps sont du temps de processeur, médianes de ${runs} mesures.`;
}

const frenchUnits: Readonly<Record<Unit, string>> = {
  '×': '×',
  ms: 'ms',
  'ms/s': 'ms/s',
  kB: 'ko',
  KiB: 'Kio',
  '': '',
};

function writeFrench(value: number, unit: Unit): string {
  const digits = unit === '' || unit === 'KiB' ? 0 : value < 10 ? 2 : 1;
  const written = value.toLocaleString('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // The narrow space between thousands is missing in many a typeface.
  return `${written.replaceAll('\u202f', '\u00a0')}\u00a0${frenchUnits[unit]}`.trim();
}
