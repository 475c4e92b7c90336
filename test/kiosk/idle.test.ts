import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GAP_MS,
  idleAt,
  secondsLeft,
  step,
  STUCK_MS,
  type Idle,
  type IdleEvent,
} from '../../src/app/kiosk/idle.ts';

const RULES = { idle: 60_000, warning: 30_000 };
const TICK = 1_000;

/** A kiosk somebody has just woken at a time. */
const woken = (at = 0): Idle => step(idleAt(at), { type: 'wake' }, at, RULES);

/** Lets time pass, tick by tick. */
function wait(state: Idle, ms: number): Idle {
  let now = state;
  for (let passed = TICK; passed <= ms; passed += TICK)
    now = step(now, { type: 'tick' }, state.at + passed, RULES);
  return now;
}

const tell = (state: Idle, event: IdleEvent, after = 0): Idle => step(state, event, state.at + after, RULES);

describe('a kiosk left alone', () => {
  it('asks after the seconds it was told, and begins again when nobody answers', () => {
    const visit = woken();
    expect(wait(visit, 59_000).phase).toBe('visit');
    expect(wait(visit, 60_000).phase).toBe('warning');
    expect(wait(visit, 89_000).phase).toBe('warning');
    expect(wait(visit, 90_000).phase).toBe('attract');
  });

  it('counts down to the second', () => {
    const warned = wait(woken(), 60_000);
    expect(secondsLeft(warned, RULES)).toBe(30);
    expect(secondsLeft(wait(warned, 29_000), RULES)).toBe(1);
  });

  it.each<IdleEvent>([
    { type: 'input' },
    { type: 'down', pointer: 1 },
    { type: 'up', pointer: 1 },
    { type: 'move', pointer: 1 },
  ])('keeps a visitor who answers with $type, for as long again', (event) => {
    const answered = tell(wait(woken(), 80_000), event);
    expect(answered.phase).toBe('visit');
    expect(wait(tell(answered, { type: 'clear' }), 59_000).phase).toBe('visit');
  });

  it('stays at the attract screen until a touch there has ended', () => {
    const events: IdleEvent[] = [{ type: 'input' }, { type: 'down', pointer: 1 }, { type: 'up', pointer: 1 }];
    expect(events.reduce((state, event) => tell(state, event, 10), idleAt(0)).phase).toBe('attract');
    expect(woken().phase).toBe('visit');
  });
});

describe('a finger on the glass', () => {
  it('is a visitor for as long as it is down, and the seconds begin when it is lifted', () => {
    const held = wait(tell(woken(), { type: 'down', pointer: 3 }), 300_000);
    expect(held.phase).toBe('visit');
    const lifted = tell(held, { type: 'up', pointer: 3 });
    expect(wait(lifted, 59_000).phase).toBe('visit');
    expect(wait(lifted, 60_000).phase).toBe('warning');
  });

  it('is a bag when it has not stirred for ten minutes', () => {
    const laid = tell(woken(), { type: 'down', pointer: 3 });
    expect(wait(laid, STUCK_MS - TICK).phase).toBe('visit');
    expect(wait(laid, STUCK_MS + RULES.idle + RULES.warning).phase).toBe('attract');
  });

  it('is a bag just as soon when the clock was put right meanwhile', () => {
    const laid = tell(tell(woken(1e12), { type: 'down', pointer: 3 }), { type: 'tick' }, -1_500);
    expect(wait(laid, STUCK_MS + RULES.idle + RULES.warning).phase).toBe('attract');
  });

  it('is forgotten when the browser says that none is down', () => {
    const lost = tell(tell(woken(), { type: 'down', pointer: 3 }), { type: 'clear' });
    expect(wait(lost, 90_000).phase).toBe('attract');
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['hours on', 5 * 3_600_000],
    ['just over what a busy machine takes', GAP_MS + 1],
    ['hours back', -5 * 3_600_000],
  ])('ends the visit at once: %s', (_, jump) => {
    expect(tell(woken(1e12), { type: 'tick' }, jump).phase).toBe('attract');
    // Whoever touches it then may be somebody else, and presses nothing of the former visitor's.
    expect(tell(woken(1e12), { type: 'down', pointer: 1 }, jump).phase).toBe('attract');
  });

  it('put right by a second, takes nothing away and adds nothing', () => {
    const back = tell(wait(woken(1e12), 30_000), { type: 'tick' }, -1_000);
    expect(wait(back, 29_000).phase).toBe('visit');
    expect(wait(back, 30_000).phase).toBe('warning');
  });
});

const anyEvent: fc.Arbitrary<IdleEvent> = fc.oneof(
  fc.constantFrom<IdleEvent>(
    { type: 'tick' },
    { type: 'wake' },
    { type: 'input' },
    { type: 'clear' },
    { type: 'end' },
  ),
  fc.record({
    type: fc.constantFrom('down' as const, 'move' as const, 'up' as const),
    pointer: fc.nat(9),
  }),
);
const anyHistory = fc.array(fc.tuple(anyEvent, fc.integer({ min: -20_000, max: 40_000 })), { maxLength: 80 });

describe('whatever happened before', () => {
  const after = (history: [IdleEvent, number][]): Idle =>
    history.reduce((state, [event, passed]) => tell(state, event, passed), idleAt(1e12));

  it('ends at the attract screen when nobody touches it any more', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const left = wait(after(history), STUCK_MS + RULES.idle + RULES.warning);
        expect(left.phase).toBe('attract');
        expect(left.held.size).toBe(0);
      }),
    );
  });

  it('is told the same way twice: it depends on nothing but what it is given', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(after(history)).toEqual(after(history));
      }),
    );
  });

  it('asks nobody whose finger is down and moves, and never has less than no seconds left', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(9), (history, pointer) => {
        let state = tell(tell(after(history), { type: 'wake' }, 1), { type: 'down', pointer }, 1);
        for (let moved = 0; moved < 100; moved += 1)
          state = tell(tell(state, { type: 'move', pointer }, 1_000), { type: 'tick' }, 1_000);
        expect(state.phase).toBe('visit');
        expect(secondsLeft(state, RULES)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
