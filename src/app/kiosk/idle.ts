/**
 * Whether somebody is there: a machine without clock, screen or timer of its own. It is told what happens and when,
 * and says what is to be shown. Times are milliseconds of any one clock.
 */

/** `attract`: nobody is there; `visit`: somebody is; `warning`: somebody may be, and is being asked. */
export type Phase = 'attract' | 'visit' | 'warning';

export type Idle = {
  phase: Phase;
  /** When the machine was last told anything. */
  at: number;
  /** When the visitor last did something; a finger that stays down does so all the time. */
  since: number;
  /** Fingers, pens and buttons that are down, and when each last gave a sign of life. */
  held: ReadonlyMap<number, number>;
};

export type IdleRules = {
  /** Without input before the visitor is asked. */
  idle: number;
  /** To answer in. */
  warning: number;
};

export type IdleEvent =
  /** Time has passed. */
  | { type: 'tick' }
  /** A touch on the attract screen has ended, or a key was pressed there. */
  | { type: 'wake' }
  /** A key, a wheel, a mouse that moves. */
  | { type: 'input' }
  | { type: 'down' | 'move' | 'up'; pointer: number }
  /** No finger is on the screen, whatever was believed. */
  | { type: 'clear' }
  /** What is shown is of no use to anybody. */
  | { type: 'end' };

/** How long the visitor has to answer. */
export const WARNING_MS = 30_000;

/**
 * Told nothing for so long, or told of a time before the last: the machine slept, the tab was frozen, somebody set
 * the clock. Nobody knows who stands there now, and a kiosk in doubt begins again.
 */
export const GAP_MS = 12_000;

/** A finger never lies still for so long; a bag laid on the glass does, and so does one whose lifting got lost. */
export const STUCK_MS = 600_000;

/** Clocks are put right by a little all the time. */
const TOLERATED_MS = 2_000;

/** The machine as it starts: nobody is there. */
export function idleAt(at: number): Idle {
  return { phase: 'attract', at, since: at, held: new Map() };
}

/** What becomes of the machine when something happens at a time. */
export function step(state: Idle, event: IdleEvent, at: number, rules: IdleRules): Idle {
  return hear(advance(state, at, rules), event);
}

/** Whole seconds left to answer in; only a warning has them. */
export function secondsLeft({ at, since }: Idle, { idle, warning }: IdleRules): number {
  return Math.max(0, Math.ceil((since + idle + warning - at) / 1000));
}

function advance(state: Idle, at: number, { idle, warning }: IdleRules): Idle {
  const passed = at - state.at;
  if (state.phase === 'attract') return { ...state, at, since: at };
  if (passed > GAP_MS || passed < -TOLERATED_MS) return idleAt(at);
  // A clock that is put back has not yet seen the last sign: it counts from now.
  const signs = [...state.held].map(([pointer, sign]) => [pointer, Math.min(sign, at)] as const);
  const held = new Map(signs.filter(([, sign]) => at - sign < STUCK_MS));
  // Put back by a moment: what was counted stays counted.
  const since = held.size > 0 ? at : state.since + Math.min(0, passed);
  const silent = at - since;
  if (silent >= idle + warning) return idleAt(at);
  return { at, since, held, phase: silent >= idle ? 'warning' : 'visit' };
}

function hear(state: Idle, event: IdleEvent): Idle {
  if (event.type === 'tick') return state;
  if (event.type === 'end') return idleAt(state.at);
  // Who touches the attract screen has not come in yet: the touch has to end first.
  if (state.phase === 'attract') return event.type === 'wake' ? { ...state, phase: 'visit' } : state;
  const held = new Map(state.held);
  switch (event.type) {
    case 'down':
      held.set(event.pointer, state.at);
      break;
    case 'move':
      if (held.has(event.pointer)) held.set(event.pointer, state.at);
      break;
    case 'up':
      held.delete(event.pointer);
      break;
    case 'clear':
      held.clear();
      break;
    default:
  }
  return { ...state, held, since: state.at, phase: 'visit' };
}
