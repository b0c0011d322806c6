/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { rootElement } from '../root.ts';

/** An assistant that talks about passwords and rents, and asks for neither. */
function Chat() {
  const [text, setText] = useState('');
  return (
    <section className="drawn">
      <h2>Besoin d’aide ?</h2>
      <p>J’ai perdu mon mot de passe, que faire ?</p>
      <p>Rendez-vous sur la page de connexion.</p>
      <p>Comment déclarer mes loyers de juillet ?</p>
      <input
        placeholder="Écrivez votre message"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="button">Envoyer</button>
    </section>
  );
}

createRoot(rootElement()).render(<Chat />);
