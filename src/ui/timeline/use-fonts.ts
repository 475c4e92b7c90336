import { useEffect, useState } from 'react';

/** A number that changes when fonts have come in, so that what was measured before is measured again. */
export function useFonts(): number {
  const [loaded, setLoaded] = useState(0);
  useEffect(() => {
    const count = () => setLoaded((before) => before + 1);
    document.fonts.addEventListener('loadingdone', count);
    return () => document.fonts.removeEventListener('loadingdone', count);
  }, []);
  return loaded;
}
