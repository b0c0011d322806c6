/** What the server says of one tenant; `null` where it knows nothing. */
export interface TenantData {
  readonly id: string;
  readonly nom: string;
  readonly numero: string;
  readonly surface: string;
  readonly charges: string;
  readonly precedent: string | null;
  readonly saisi: string | null;
}

export interface ListData {
  readonly annee: number;
  readonly parc: string;
  readonly locataires: readonly TenantData[];
}

export interface SessionData {
  readonly ouverte: boolean;
  readonly parc: string | null;
  readonly parcs: readonly { readonly code: string; readonly nom: string }[];
}

/** An answer of the server. `data` is what the address promises if `ok`, else an error with its message. */
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly status: number; readonly data: ErrorData };

export interface ErrorData {
  readonly message?: string;
  readonly erreurs?: readonly { readonly locataire: string; readonly message: string }[];
}

export async function get<Data>(path: string): Promise<Answer<Data>> {
  return readAnswer(await fetch(path));
}

export async function post<Data>(path: string, body: unknown): Promise<Answer<Data>> {
  return readAnswer(
    await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const data = await response.json();
  return response.ok ? { ok: true, data } : { ok: false, status: response.status, data };
}
