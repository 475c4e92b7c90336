import fc from 'fast-check';

/** Any character there is, lone halves of pairs among them. (fast-check's own `binary` takes seconds to set up.) */
const anyCharacter = fc
  .noBias(fc.integer({ min: 0, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** What a keyboard, a clipboard or an address may hold: letters, marks, controls, halves of letters. */
export const anyText = fc.string({
  unit: fc.oneof(
    anyCharacter,
    fc.constantFrom(' ', '%', ',', '/', '-', 'a', '7', 'ا', '\u064B', '\u202E', '🕊'),
  ),
  maxLength: 30,
});
