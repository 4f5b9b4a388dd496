import { useEffect, useEffectEvent, useState } from 'react';
import { messageOf } from '../parts/messageOf';

export type Answer<T> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly message: string };

/**
 * What the desk answers, asked again whenever `question` changes (a text that says what is asked, with the version of the
 * round in it). The last answer stays until the next has come, so that the screen does not flicker.
 */
export function useAnswer<T>(question: string, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ status: 'waiting' });
  const put = useEffectEvent(ask);
  useEffect(() => {
    let isWanted = true;
    put().then(
      (value) => {
        if (isWanted) setAnswer({ status: 'ready', value });
      },
      (error: unknown) => {
        if (isWanted) setAnswer({ status: 'failed', message: messageOf(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [question]);
  return answer;
}
