import { createElement, use, type ComponentType, type ReactNode } from 'react';
import { tracked } from '../state/tracked.ts';

/** A component whose code comes in a chunk of its own. */
export type Later<Props> = {
  (props: Props): ReactNode;
  /** Fetches the code, once. Rejects when it cannot be had. */
  arrive: () => Promise<unknown>;
};

/**
 * Makes a component of code that is fetched when it is first shown, or before. Like `lazy` of React, but code that has
 * come is drawn at once, without waiting again: what a page already shows never gives way to a picture of waiting.
 */
export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Later<Props> {
  let coming: Promise<ComponentType<Props>> | undefined;
  const arrive = (): Promise<ComponentType<Props>> => (coming ??= tracked(fetch()));
  function Later(props: Props): ReactNode {
    return createElement(use(arrive()), props);
  }
  return Object.assign(Later, { arrive });
}
