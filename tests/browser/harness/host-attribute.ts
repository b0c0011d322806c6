/** By this the assistant's element on a page is known. */
export const hostAttribute = 'data-assistant-bailleur';
