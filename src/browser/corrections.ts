import * as v from 'valibot';
import { correctedRoles } from '../domain/correction.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const someText = (longest: number) => v.exactOptional(text(longest));

/** How a field is known again: names, never a value. */
const fieldMark = v.strictObject({
  type: text(20),
  name: someText(100),
  id: someText(100),
  label: someText(100),
  placeholder: someText(100),
  autocomplete: someText(100),
  nth: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** What a user says of a field, as it comes from a page or out of storage. */
export const correction = v.strictObject({
  page: text(200),
  field: fieldMark,
  role: v.picklist(correctedRoles),
});
