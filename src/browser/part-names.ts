/** The scripts that a page of the portal asks for when it needs them. */
export const partNames = ['lookout', 'assistant', 'attempts', 'reader'] as const;

export type PartName = (typeof partNames)[number];
