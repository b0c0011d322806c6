import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import type { BrowserName } from '../../browser/harness/session.ts';

/** No page of the corpus reaches anything but this computer. */
const nowhere = '127.0.0.1:9';

/** Starts a browser as it is, without the extension. Throws if there is none of this family. */
export function launchPlain(browser: BrowserName): Promise<Browser> {
  const { path } = findBrowser(browser);
  if (path === undefined) throw new Error(`No ${browser} found.`);
  const common = {
    executablePath: path,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
  };
  return browser === 'chrome'
    ? puppeteer.launch({
        ...common,
        browser,
        pipe: true,
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          `--proxy-server=${nowhere}`,
          '--accept-lang=fr-FR,fr',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-gpu',
          '--disable-sync',
          '--no-first-run',
        ],
      })
    : puppeteer.launch({
        ...common,
        browser,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': 9,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': 9,
          'network.proxy.failover_direct': false,
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
          'network.trr.mode': 5,
          'intl.accept_languages': 'fr-FR, fr',
        },
      });
}
