const { chrome: api } = globalThis;
if (!api) throw new Error('This is for an extension.');

// Counts its own starts, so that a test can tell a restarted background from one that went on.
const started = api.storage.session
  .get({ starts: 0 })
  .then(({ starts }) => api.storage.session.set({ starts: Number(starts) + 1 }));

api.runtime.onInstalled.addListener(async () => {
  await api.tabs.create({ url: api.runtime.getURL('src/welcome/index.html') });
});

api.runtime.onMessage.addListener((_message, _sender, answer) => {
  started.then(() => api.storage.session.get('starts')).then(({ starts }) => answer(starts));
  return true;
});

api.commands.onCommand.addListener(async (command) => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await api.tabs.sendMessage(tab.id, command);
});
