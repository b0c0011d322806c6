import { accountKeyText } from '../domain/account-id.ts';

/**
 * The name under which an account is known outside its page: an HMAC-SHA-256 of its id. It keeps ids
 * from being read at a glance, not from somebody who holds the key as well.
 * `key`: 64 hexadecimal digits. Returns 64 of them. Throws where the page has no WebCrypto.
 */
export async function hashAccount(key: string, loginId: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['sign']);
  const text = new TextEncoder().encode(accountKeyText(loginId));
  return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', imported, text)));
}

/** A new random key, as `hashAccount` takes it. */
export function newAccountKey(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(32)));
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
