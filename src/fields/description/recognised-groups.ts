import type { Evidence, RecognisedGroup } from '../../domain/field-role.ts';
import type { Field } from '../field.ts';

/** A page may put a whole paragraph where a name is expected; so much of it is told. */
const longestText = 200;
const mostReasons = 8;

/** Fields by what they are for and what they were decided with, and all that spoke for them. */
export function recognisedGroups(fields: readonly Field[]): RecognisedGroup[] {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    const key = `${field.group} ${field.role}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [field]);
    else known.push(field);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [groupOf(first, [first, ...others])],
  );
}

function groupOf({ role }: Field, fields: readonly Field[]): RecognisedGroup {
  // All rents of a column share one list of reasons.
  const lists = [...new Set(fields.map(({ evidence }) => evidence))];
  const reasons = new Map(lists.flat().map((each) => [`${each.kind} ${each.text ?? ''}`, each]));
  return {
    role,
    count: fields.length,
    confidence: fields.reduce((least, { confidence }) => Math.min(least, confidence), 1),
    evidence: [...reasons.values()].slice(0, mostReasons).map(cut),
  };
}

function cut({ kind, text }: Evidence): Evidence {
  return text === undefined ? { kind } : { kind, text: text.slice(0, longestText) };
}
