import { render } from 'preact';
import { send } from '../browser/messages.ts';
import { createWelcome } from './model.ts';
import { Welcome } from './welcome.tsx';

const root = document.querySelector('#welcome');
if (root === null) throw new Error('index.html has no #welcome');

createWelcome(
  {
    askState: () => send('getPortalState', { tabId: null }),
    switchOn: () => send('setEnabled', { enabled: true }),
  },
  (state, actions) => render(<Welcome state={state} actions={actions} />, root),
);
