/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import { post } from '../application/backend.ts';

/** Log-in with controlled inputs: a value that React wasn't told of is lost at the next drawing. */
export function LogInForm() {
  const [loginId, setLoginId] = useState('');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string>();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await post('/api/connexion', { identifiant: loginId, motDePasse: password });
    if (answer.ok) location.hash = '/locataires';
    else setWrong(answer.data.message);
  };

  return (
    <section className="card">
      <h1>Connexion</h1>
      {wrong !== undefined && (
        <p className="notice bad" role="alert">
          {wrong}
        </p>
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <input
            placeholder="Identifiant de connexion"
            value={loginId}
            onChange={({ target }) => setLoginId(target.value)}
          />
        </div>
        <div className="field">
          <input
            type="password"
            placeholder="Mot de passe"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </div>
        <button type="submit" className="main">
          Se connecter
        </button>
      </form>
      <p className="links">
        Ce que React a retenu{'\u00a0'}: <output>{loginId}</output>
      </p>
    </section>
  );
}
