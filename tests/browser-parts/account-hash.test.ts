import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashAccount, newAccountKey } from '../../src/browser/account-hash.ts';

const key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';

describe('the hash of an account', () => {
  it('is an HMAC-SHA-256 of the id in capitals, without blanks around it', async () => {
    const expected = createHmac('sha256', Buffer.from(key, 'hex'))
      .update('LOGÉ12345A')
      .digest('hex');
    expect(await hashAccount(key, ' logé12345a ')).toBe(expected);
  });

  it('tells look-alikes apart, and keys', async () => {
    const hashes = await Promise.all([
      hashAccount(key, 'LOGO12345A'),
      hashAccount(key, 'LOG012345A'),
      hashAccount(newAccountKey(), 'LOG012345A'),
      hashAccount(key, ''),
    ]);
    expect(new Set(hashes).size).toBe(4);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has a new key each time', () => {
    expect(newAccountKey()).toMatch(/^[0-9a-f]{64}$/);
    expect(newAccountKey()).not.toBe(newAccountKey());
  });
});
