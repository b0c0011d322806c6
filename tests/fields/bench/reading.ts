import * as v from 'valibot';

const claimSchema = v.object({
  role: v.string(),
  tenant: v.optional(v.string()),
  previous: v.optional(v.string()),
});

const seenFieldSchema = v.object({
  /** For people: the field's number on the page and what it is called there. */
  name: v.string(),
  /** The same for fields that stand in one column of a table, or outside of any. */
  column: v.string(),
  expected: v.optional(claimSchema),
  found: v.optional(claimSchema),
});

const bothSchema = v.object({ expected: v.string(), found: v.string() });

/** What is said of one page by the page itself, and by the finder: fields that neither names apart. */
export const pageReadingSchema = v.object({
  kind: bothSchema,
  links: bothSchema,
  labelWays: v.array(v.string()),
  fields: v.array(seenFieldSchema),
});

/** What a field is for, whose row it is in, and the rent before. */
export type Claim = v.InferOutput<typeof claimSchema>;
export type SeenField = v.InferOutput<typeof seenFieldSchema>;
export type PageReading = v.InferOutput<typeof pageReadingSchema> & { readonly page: string };

/** "field 3 (loyer): rent-amount | Mme Aubry | 450,00" */
export function claimText(name: string, { role, tenant, previous }: Claim): string {
  return [`${name}: ${role}`, tenant, previous].filter((part) => part !== undefined).join(' | ');
}

/** One line for each field that is to be found, or that was. */
export function claimTexts(reading: PageReading, side: 'expected' | 'found'): string[] {
  return reading.fields.flatMap((field) => {
    const claim = field[side];
    return claim === undefined ? [] : [claimText(field.name, claim)];
  });
}
