import { lockAnnouncement, lockEnded } from '../../advice/attempts/lock-announcement.ts';
import { lockEndedWords } from '../../advice/attempts/notice-words.ts';
import type { LockedAccount } from './next-look.ts';

/**
 * Follows a lock from one look to the next. The function that it returns takes the account, if it is
 * blocked, and the time (ms since 1970), and says what is to be read out now, if anything.
 */
export function followLock(): (
  locked: LockedAccount | undefined,
  now: number,
) => string | undefined {
  let followed: { readonly account: LockedAccount; readonly left: number } | undefined;
  return (locked, now) => {
    const account = locked ?? followed?.account;
    if (account === undefined) return undefined;
    const { until } = account.standing;
    const left = until - now;
    const before = followed?.account.standing.until === until ? followed.left : undefined;
    followed = locked === undefined ? undefined : { account, left };
    // A lock that is gone before its time was put right by the user.
    if (locked === undefined && left > 0) return undefined;
    const said = lockAnnouncement(left, before);
    return said === lockEnded ? lockEndedWords(account, now).what : said;
  };
}
