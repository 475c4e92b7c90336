import { useEffect } from 'react';
import { asksForKiosk } from '../state/params.ts';

/** How long a kiosk shows what failed, milliseconds. */
const RETURN_MS = 8_000;

/** Nobody presses a key on an unattended screen: it tries again by itself, once there is something to load. */
export function useReturn(): void {
  useEffect(() => {
    const { protocol, href } = window.location;
    // Behind `#` where the app is one file.
    if (!asksForKiosk(href.slice(href.indexOf('?')))) return undefined;
    const timer = setInterval(() => {
      if (protocol === 'file:') window.location.reload();
      else
        // Whatever it answers, there is somebody who answers.
        fetch(href, { method: 'HEAD', cache: 'no-store' }).then(
          () => window.location.reload(),
          () => undefined,
        );
    }, RETURN_MS);
    return () => clearInterval(timer);
  }, []);
}
