// npm run bench:reader [-- --readme] [--passwords N] [--seed N]
// How often the reader leads to the right reading of a provisional password before the account is blocked.
import { parseArgs } from 'node:util';
import { measureReader } from './measure.ts';
import { readerTable, updateReadme } from './readme-table.ts';

const { values } = parseArgs({
  options: {
    readme: { type: 'boolean', default: false },
    passwords: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
  },
});

const passwords = Number(values.passwords);
const seed = Number(values.seed);
if (!Number.isInteger(passwords) || passwords < 1) {
  throw new Error(`--passwords ${values.passwords}: how many? A whole number, from 1.`);
}
if (!Number.isInteger(seed)) throw new Error(`--seed ${values.seed}: a whole number is wanted.`);

const measured = measureReader({ passwords, seed });
console.log(readerTable(measured));
if (values.readme) await updateReadme(measured);
