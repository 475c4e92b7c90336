import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ICON_FILES,
  ICON_SOURCE,
  readPng,
  recipeOf,
  shaped,
  withRecipe,
} from '../../src/commands/lib/icon-files.ts';
import { ROOT } from '../../src/commands/lib/root.mjs';

const source = readFileSync(join(ROOT, ICON_SOURCE), 'utf8');

describe('the icons', () => {
  it.each(ICON_FILES)(
    '$file comes from the source as it is; if not, `npm run icons` draws it anew',
    (icon) => {
      expect(readPng(readFileSync(join(ROOT, icon.file)))).toEqual({
        width: icon.size,
        height: icon.size,
        recipe: recipeOf(icon, source),
      });
    },
  );

  it('have another recipe when source, size or shape is another', () => {
    const icon = { file: '', size: 192, shape: 'seal' } as const;
    const recipes = [
      recipeOf(icon, source),
      recipeOf({ ...icon, size: 512 }, source),
      recipeOf({ ...icon, shape: 'full' }, source),
      recipeOf(icon, source.replace('#E0A035', '#E0A036')),
    ];
    expect(new Set(recipes).size).toBe(4);
  });

  it('on a full ground keep the drawing within what a round mask leaves', () => {
    const full = shaped(source, 'full');
    expect(full).toContain('<rect width="16" height="16" fill="#1B1A24"/>');
    expect(full).toContain('scale(0.8)');
    // The corner of the drawing that is farthest from the middle: the end of the first tooth.
    expect(0.8 * Math.hypot(14 - 8, 4 - 8)).toBeLessThan(0.4 * 16);
  });

  it('carry what was written into them, once more as well', () => {
    const png = readFileSync(join(ROOT, ICON_FILES[0]!.file));
    expect(readPng(withRecipe(png, 'another')).recipe).toBe('another');
  });

  it('without a ground to fill are not made', () => {
    expect(() => shaped('<svg><path/></svg>', 'full')).toThrow('no ground');
  });
});
