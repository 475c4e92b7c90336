/**
 * Each seed form exists twice, from one definition. The strict one tells what is wrong. The lenient one never
 * fails: it puts a harmless stand-in where something is wrong, so that the stages behind it can look for
 * further mistakes in the same run.
 */
import { z } from 'zod';

export type Mode = 'strict' | 'lenient';

/** A value that stands on its own: leniently, `fallback` takes the place of a wrong one. */
export function leaf<S extends z.ZodType>(mode: Mode, schema: S, fallback: z.output<S>): S {
  // `.catch` changes the class, not what is put in or comes out, which is all the callers rely on.
  return mode === 'strict' ? schema : (schema.catch(fallback as never) as unknown as S);
}

/** A map with these keys and no others; the message about another one lists them. */
export function strictMap<T extends Record<string, z.ZodType>>(keys: T): z.ZodObject<T, z.core.$strict> {
  const known = Object.keys(keys).join(', ');
  return z.strictObject(keys, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : undefined),
  });
}

/**
 * A map with known keys; strictly, no others. Leniently, its values mend themselves. `hints` are what the
 * completion of an editor says of the keys.
 */
export function shape<T extends Record<string, z.ZodType>>(
  mode: Mode,
  keys: T,
  hints: Partial<Record<keyof T, string>> = {},
): z.ZodObject<T, z.core.$strict> {
  const strict = strictMap(keys);
  if (mode === 'strict') {
    const told = Object.entries(hints).map(([key, description]) => [key, keys[key]?.meta({ description })]);
    return strictMap({ ...keys, ...Object.fromEntries(told) });
  }
  const open = z.object(keys);
  return open.catch(() => open.parse({})) as unknown as typeof strict;
}

/** A list. */
export function list<S extends z.ZodType>(mode: Mode, item: S): z.ZodArray<S> {
  const array = z.array(item);
  return leaf(mode, array, []);
}

/** A map from id to the thing. */
export function mapOf<S extends z.ZodType>(mode: Mode, item: S): z.ZodRecord<z.ZodString, S> {
  const keys = mode === 'strict' ? z.string().regex(ID, ID_WORDS) : z.string();
  const record = z.record(keys, item);
  return leaf(mode, record, {});
}

/** Lower-case ASCII letters and digits in groups, joined by single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const ID_WORDS = 'an id: lower-case ASCII letters, digits and hyphens';
