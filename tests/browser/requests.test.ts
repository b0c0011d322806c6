import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoggedRequest, type Portal, portalHost, startPortal } from '../portal/portal.ts';
import { samples } from '../portal/sample-data.ts';
import {
  builtExtension,
  firstRentField,
  giveConsent,
  logInPath,
  loginIdField,
  mainButton,
  openPortal,
  passwordField,
  type Stage,
  seeFlag,
} from './assistant-page.ts';
import { launch } from './harness/launch.ts';
import { browserNames } from './harness/session.ts';

/** An extension that asks for nothing, to see what browser and page ask for by themselves. */
const silentExtension = fileURLToPath(new URL('harness/sample-extension', import.meta.url));
/** Makers of browsers, whom a browser asks for updates and the like, whatever it is told. */
const makers =
  /\.(google|googleapis|gvt1|gstatic|mozilla|firefox|microsoft|edge)\.(com|org|net)(:443)?$/;
const { loginId, password } = samples.person;

describe.each(browserNames)('the proxy of %s', (browser) => {
  let portal: Portal;
  let without: readonly LoggedRequest[];
  let withAssistant: readonly LoggedRequest[];

  beforeAll(async () => {
    portal = await startPortal();
    without = await logOf(silentExtension, false);
    withAssistant = await logOf(builtExtension(browser), true);
  });
  afterAll(() => portal?.close());

  it('sees what the page asks for, and nothing else, when the assistant is at work', () => {
    const page = asked(without);
    expect(page).toContain('POST /api/connexion');
    expect(page).toContain('POST /api/loyers');
    expect(asked(withAssistant)).toEqual(page);
  });

  it('sees no request that comes from an extension', () => {
    const senders = withAssistant.map(({ origin, referer }) => `${origin} ${referer}`);
    expect(senders.filter((sender) => sender.includes('extension:'))).toEqual([]);
  });

  it('sees no other host asked for', () => {
    const hosts = new Set(withAssistant.map(({ host }) => host));
    const others = [...hosts].filter((host) => !makers.test(host));
    expect(others.toSorted()).toEqual([portalHost, `${portalHost}:443`]);
  });

  /** All that comes through the proxy from the installation of an extension to the end of a visit. */
  async function logOf(extension: string, isAssistant: boolean): Promise<readonly LoggedRequest[]> {
    portal.reset();
    const session = await launch({ browser, extension, portal });
    try {
      if (isAssistant) await giveConsent(session);
      await visit({ portal, session }, isAssistant);
      return [...portal.requests];
    } finally {
      await session.close();
    }
  }
});

/** A log-in that fails, one that succeeds, and a rent that is refused; with the flags, if there are any. */
async function visit(stage: Stage, flagged: boolean): Promise<void> {
  const page = await openPortal(stage, logInPath);
  await page.type(loginIdField, loginId.replace('0', 'O'));
  if (flagged) await seeFlag(stage.session, page, loginId);
  await page.type(passwordField, password);
  await page.click(mainButton);
  await page.waitForSelector('.notice.bad');

  await page.click(loginIdField, { count: 3 });
  await page.keyboard.type(loginId);
  await page.type(passwordField, password);
  await page.click(mainButton);
  const rent = await page.waitForSelector(firstRentField);
  await rent?.type('612.50');
  if (flagged) await seeFlag(stage.session, page, '612,50');
  await page.click(mainButton);
  await page.waitForSelector('.notice.bad');
}

/** What was asked of the portal, in the order of the alphabet. */
function asked(log: readonly LoggedRequest[]): string[] {
  return log
    .filter(({ host }) => host === portalHost)
    .map(({ method, path }) => `${method} ${path}`)
    .toSorted();
}
