/** What to tell the library about the signals that this process gets. */
export function signalOptions(endOnSignals: boolean) {
  return { handleSIGINT: endOnSignals, handleSIGTERM: endOnSignals, handleSIGHUP: endOnSignals };
}
