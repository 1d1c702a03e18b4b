import { createElement, type ReactElement, useEffect, useState } from 'react';

/** A list of claims whose order and numbers change all the time. */
export function App({
  claims,
  updates,
}: {
  readonly claims: readonly string[];
  readonly updates: number;
}): ReactElement {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn >= updates) return undefined;
    const timer = setTimeout(() => setTurn(turn + 1));
    return () => clearTimeout(timer);
  }, [turn, updates]);
  const order = claims.map((_, i) => (i + turn) % claims.length).filter((_, i) => (turn + i) % 5 !== 4);
  return createElement(
    'section',
    { 'data-done': turn >= updates },
    createElement('p', null, `Turn ${turn} of ${updates}`),
    ...order.map((i) => createElement('p', { key: i }, claims[i], ' ', createElement('em', null, `${(i + turn) % 7}`))),
  );
}
