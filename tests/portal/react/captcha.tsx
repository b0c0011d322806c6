/** @jsxImportSource react */
import { useCallback, useEffect, useState } from 'react';
import { get } from '../application/backend.ts';

interface Issued {
  readonly jeton: string;
  readonly texte: string;
}

/** The captcha that is shown at an address, if one is wanted there, and a way to get another. */
export function useCaptcha(route: string, wanted: boolean) {
  const [captcha, setCaptcha] = useState<Issued>();
  const renew = useCallback(async (): Promise<void> => {
    const answer = wanted ? await get<Issued>('/api/captcha') : undefined;
    setCaptcha(answer?.ok ? answer.data : undefined);
  }, [wanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each address gets one of its own
  useEffect(() => void renew(), [renew, route]);
  return { captcha, renew };
}
