import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import {
  UNSAFE_NavigationContext as NavigationContext,
  useLocation,
  useNavigate,
  type Location,
} from 'react-router';

/** The way a visitor has come, known to nobody but the page itself. */
export type Trail = {
  /** How many steps lead back. */
  length: number;
  /** One step back; nothing where there is none. */
  back: () => void;
  /** As if nobody had been here. */
  forget: () => void;
};

const TrailContext = createContext<Trail | null>(null);

export function useTrail(): Trail {
  const trail = useContext(TrailContext);
  if (trail === null) throw new Error('useTrail is called outside a kiosk');
  return trail;
}

/** More steps than anybody goes back; a visit may last all day. */
const LONGEST = 50;

type Place = Pick<Location, 'pathname' | 'search' | 'hash'>;

/**
 * Makes every step within replace the address instead of adding to the browser's history, where the next visitor
 * would find it, and keeps the way back in the page's own memory for as long as the visit lasts.
 */
export function TrailKeeper({ children }: { children: ReactNode }) {
  const context = useContext(NavigationContext);
  const { pathname, search, hash } = useLocation();
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const here = useRef<Place>({ pathname, search, hash });
  useLayoutEffect(() => {
    here.current = { pathname, search, hash };
  }, [pathname, search, hash]);

  const replacing = useMemo(() => {
    const { navigator } = context;
    return {
      ...context,
      navigator: {
        createHref: navigator.createHref.bind(navigator),
        ...(navigator.encodeLocation && { encodeLocation: navigator.encodeLocation.bind(navigator) }),
        go: () => undefined,
        push: (...[to, state, options]: Parameters<typeof navigator.push>) => {
          const left = here.current;
          setPlaces((before) => [...before, left].slice(-LONGEST));
          navigator.replace(to, state, options);
        },
        replace: navigator.replace.bind(navigator),
      },
    };
  }, [context]);

  return (
    <NavigationContext value={replacing}>
      <Steps places={places} setPlaces={setPlaces}>
        {children}
      </Steps>
    </NavigationContext>
  );
}

type StepsProps = {
  places: readonly Place[];
  setPlaces: (places: readonly Place[]) => void;
  children: ReactNode;
};

function Steps({ places, setPlaces, children }: StepsProps) {
  const navigate = useNavigate();
  const back = useCallback(() => {
    const last = places.at(-1);
    if (last === undefined) return;
    setPlaces(places.slice(0, -1));
    void navigate(last, { replace: true });
  }, [places, setPlaces, navigate]);
  const forget = useCallback(() => setPlaces([]), [setPlaces]);
  const trail = useMemo<Trail>(
    () => ({ length: places.length, back, forget }),
    [places.length, back, forget],
  );
  return <TrailContext value={trail}>{children}</TrailContext>;
}
