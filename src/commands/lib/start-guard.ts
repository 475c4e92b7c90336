/** Puts the start-up guard into the page of a build. */
import { minifySync, type Plugin } from 'vite';
import { guard } from '../../app/guard.ts';
import { GUARD_LINES } from '../../app/guard-words.ts';

/** The guard as the text of a script that needs nothing. */
export function guardText(): string {
  const { code, errors } = minifySync('guard.js', `(${guard.toString()})(${JSON.stringify(GUARD_LINES)})`);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code.trim();
}

/** Writes it first into the head: nothing of the page that is cut off on the way can take the guard with it. */
export function startGuard(): Plugin {
  return {
    name: 'sijill:start-guard',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(/<meta charset="utf-8" \/>/, (first) => `${first}\n    <script>${guardText()}</script>`),
    },
  };
}
