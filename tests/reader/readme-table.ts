import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { markdownTable, withPart } from '../readme-part.ts';
import type { Measured, Shares } from './measure.ts';
import { misreadRate } from './user.ts';
import { mostTries } from './ways.ts';

const readmeFile = fileURLToPath(new URL('../../README.md', import.meta.url));
const command = 'npm run bench:reader -- --readme';

/** Puts what was measured into the README. Throws if its marks are gone. */
export async function updateReadme(measured: Measured): Promise<void> {
  const readme = await readFile(readmeFile, 'utf8');
  await writeFile(readmeFile, withPart(readme, command, readerTable(measured)));
}

/** The table, in French, with what it was measured on. */
export function readerTable({ passwords, any, byDoubtful }: Measured): string {
  return [
    `${french(passwords, 0)} mots de passe tirés au sort par ligne, de 8 à 12 lettres et chiffres. Un utilisateur simulé lit chaque O, 0, l ou I de travers ${french(misreadRate * 10, 0)}\u00a0fois sur 10, et fait ${mostTries}\u00a0essais au plus, le premier avec ce qu’il a tapé.`,
    '',
    ...markdownTable([
      [
        'Caractères douteux',
        'Fréquence',
        'Avec le lecteur',
        'Au hasard, sans redite',
        'Le même, retapé',
      ],
      ...byDoubtful.map(({ doubtful, frequency, shares }) => [
        String(doubtful),
        frequency < 0.0005 ? `<\u00a0${percent(0.001)}` : percent(frequency),
        ...cells(shares),
      ]),
      ['Tous les mots de passe', '', ...cells(any)],
    ]),
  ].join('\n');
}

function cells({ reader, chance, same }: Shares): string[] {
  return [reader, chance, same].map(percent);
}

function percent(share: number): string {
  return `${french(share * 100, 1)}\u00a0%`;
}

function french(value: number, digits: number): string {
  const written = value.toLocaleString('fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // The narrow space between thousands is missing in many a typeface.
  return written.replaceAll('\u202f', '\u00a0');
}
