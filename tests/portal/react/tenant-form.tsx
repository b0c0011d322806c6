/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { get, type ListData, post } from '../application/backend.ts';

/** The tenant list with controlled inputs. */
export function TenantForm({ count }: { readonly count: string | null }) {
  const [list, setList] = useState<ListData>();
  const [rents, setRents] = useState<ReadonlyMap<string, string>>(new Map());
  const [notice, setNotice] = useState<readonly string[]>([]);

  useEffect(() => {
    void get<ListData>(`/api/locataires${count === null ? '' : `?n=${count}`}`).then((answer) => {
      if (answer.ok) setList(answer.data);
      else location.hash = '/connexion';
    });
  }, [count]);

  if (list === undefined) return <p>Chargement…</p>;
  const { annee, locataires } = list;

  const save = async (): Promise<void> => {
    const loyers = [...rents].map(([locataire, montant]) => ({ locataire, montant }));
    const answer = await post('/api/loyers', { ecriture: 'typed', loyers });
    const errors = answer.ok ? [] : (answer.data.erreurs ?? []).map(({ message }) => message);
    setNotice(answer.ok ? ['Loyers enregistrés.'] : errors);
  };

  return (
    <section>
      <h1>Loyers de juillet {annee}</h1>
      <div aria-live="polite">
        {notice.map((line) => (
          <p className="notice" key={line}>
            {line}
          </p>
        ))}
      </div>
      <div className="wide">
        <table className="tenants">
          <thead>
            <tr>
              <th scope="col">Locataire</th>
              <th scope="col" className="amount">
                Loyer de juillet {annee - 1}
              </th>
              <th scope="col">Loyer de juillet {annee}</th>
            </tr>
          </thead>
          <tbody>
            {locataires.map(({ id, nom, precedent }) => (
              <tr key={id}>
                <td>{nom}</td>
                <td className="amount">{precedent ?? '—'}</td>
                <td>
                  <input
                    aria-label={`Loyer de juillet ${annee}, ${nom}`}
                    value={rents.get(id) ?? ''}
                    onChange={({ target }) => setRents(new Map(rents).set(id, target.value))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="main" onClick={() => void save()}>
        Enregistrer
      </button>
      <p>
        Ce que React a retenu{'\u00a0'}: <output>{[...rents.values()].join(' | ')}</output>
      </p>
    </section>
  );
}
