import * as v from 'valibot';
import { evidenceKinds, fieldRoles } from '../domain/field-role.ts';

const evidence = v.strictObject({
  kind: v.picklist(evidenceKinds),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

/** What a page tells when the user asks what is recognised there, as it comes from a script in it. */
export const pageLook = v.strictObject({
  groups: v.pipe(
    v.array(
      v.strictObject({
        role: v.picklist(fieldRoles),
        count: v.pipe(v.number(), v.integer(), v.minValue(1)),
        confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        evidence: v.pipe(v.array(evidence), v.maxLength(8), v.readonly()),
      }),
    ),
    v.maxLength(200),
    v.readonly(),
  ),
  description: v.pipe(v.string(), v.maxLength(250_000)),
});

export type PageLook = v.InferOutput<typeof pageLook>;
