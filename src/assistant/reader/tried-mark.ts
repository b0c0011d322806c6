const algorithm = { name: 'HMAC', hash: 'SHA-256' } as const;

/** Gives a password's mark: 64 hexadecimal digits. */
export type TriedMark = (password: string) => Promise<string>;

/**
 * How a password is known to the browser session without being known: by the HMAC-SHA-256 of all of
 * it, under the session's own key. Two passwords that differ in a character have marks that have
 * nothing in common. Throws where the page has no WebCrypto.
 */
export async function triedMarks(key: string): Promise<TriedMark> {
  const encoder = new TextEncoder();
  const raw = encoder.encode(key);
  const imported = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  return async (password) => {
    const mark = await crypto.subtle.sign('HMAC', imported, encoder.encode(password));
    return Array.from(new Uint8Array(mark), hexOf).join('');
  };
}

function hexOf(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
