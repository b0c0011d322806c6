import type { Situation } from '../advice/situation.ts';
import { type Dozing, doze } from '../assistant/doze.ts';
import { attemptsChanged } from '../browser/content-attempts.ts';
import { decodeCorrectionChange } from '../browser/content-corrections.ts';
import { contentDoor } from '../browser/content-door.ts';
import type { ContentSettings } from '../browser/content-settings.ts';
import { type CorrectionChange, changeCorrections } from '../domain/correction.ts';
import { askSettings, tell } from './background-link.ts';
import { bringLookout } from './bring-lookout.ts';

declare global {
  /**
   * Looks at this page, if nothing was worth it so far; resolves when what it shows was reported.
   * Called by the background alone.
   */
  var lookNowForAssistantBailleur: (() => Promise<void>) | undefined;
  /**
   * Opens the reader for the password that stands in this page, as the user asked in the popup; false
   * where there is none. Called by the background alone.
   */
  var readForAssistantBailleur: (() => Promise<boolean>) | undefined;
}

interface Running {
  readonly lookout: Dozing;
  readonly settings: ContentSettings;
  readonly stop: AbortController;
}

/**
 * Joins the assistant on one page of the portal to the extension: starts it once there is consent,
 * stops it when that is taken back, and all of it for good with the signal.
 */
export async function servePage(page: Document, signal: AbortSignal): Promise<void> {
  const silenced = new Set<string>();
  /** In a private window nobody but this page knows what the user said of its fields. */
  const saidHere: CorrectionChange[] = [];
  let running: Running | undefined;
  let questions = 0;
  /** The newest question that was answered. */
  let answered = 0;
  let arrival: Promise<unknown> = Promise.resolve();
  let reports = 0;
  /** Resolves when the last report has arrived. */
  let reported = Promise.resolve();

  async function follow(arriving: boolean): Promise<void> {
    questions += 1;
    const question = questions;
    const asking = askSettings(arriving);
    // What is told on arriving is told once: whatever comes meanwhile has to wait for it.
    if (arriving) arrival = asking;
    await arrival;
    const kept = await asking;
    // An answer that was overtaken by a newer one says nothing any more.
    if (signal.aborted || kept === undefined || question < answered) return;
    answered = question;
    const settings = { ...kept, corrections: saidHere.reduce(changeCorrections, kept.corrections) };
    silenced.clear();
    for (const place of settings.silenced) silenced.add(place);
    if (running === undefined || !isSame(running.settings, settings)) {
      running?.stop.abort();
      running = settings.enabled ? start(settings) : undefined;
    }
    running?.lookout.attemptsChanged(settings.isWarned);
  }

  function start(settings: ContentSettings): Running {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const onSituation = (situation: Situation) => {
      reports += 1;
      const report = reports;
      reported = tell({ kind: 'report', situation }, () => report === reports);
    };
    const run = { page, settings, silenced, onSituation, signal: stop.signal };
    const lookout = doze(page, { ...run, bringLookout: () => bringLookout(run) });
    if (settings.openAttempt !== null) void lookout.lookNow();
    return { lookout, settings, stop };
  }

  /** Put aside by the browser, the page heard of nothing: what was decided then counts now. */
  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (!persisted) return;
    running?.stop.abort();
    running = undefined;
    void follow(true);
  }

  const door = contentDoor();
  if (door === undefined) return;
  const onStored = () => void follow(false);
  const onMessage = (message: unknown): undefined => {
    if (isKind(message, 'enterFlag')) running?.lookout.enterFlag();
    if (isKind(message, 'tellAgain')) running?.lookout.tellAgain();
    if (isKind(message, attemptsChanged)) void follow(false);
    if (isKind(message, 'correctHere')) {
      const change = decodeCorrectionChange(message);
      if (change !== undefined) saidHere.push(change);
      void follow(false);
    }
  };
  globalThis.lookNowForAssistantBailleur = async () => {
    await running?.lookout.lookNow();
    await reported;
  };
  globalThis.readForAssistantBailleur = async () =>
    (await running?.lookout.readPassword()) ?? false;
  page.defaultView?.addEventListener('pageshow', onPageShow, { signal });
  door.storage.onChanged.addListener(onStored);
  door.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    // After an update the old door is gone, and its listeners with it.
    contentDoor()?.storage.onChanged.removeListener(onStored);
    contentDoor()?.runtime.onMessage.removeListener(onMessage);
  });
  await follow(true);
}

function isKind(message: unknown, kind: string): boolean {
  const isObject = typeof message === 'object' && message !== null;
  return isObject && 'kind' in message && message.kind === kind;
}

/** Which flags are silenced is followed without starting anew. */
function isSame(a: ContentSettings, b: ContentSettings): boolean {
  return (
    a.enabled === b.enabled &&
    a.commaLimit === b.commaLimit &&
    a.shortcut === b.shortcut &&
    JSON.stringify(a.corrections) === JSON.stringify(b.corrections)
  );
}
