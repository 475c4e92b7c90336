/** The icons a host and a home screen ask for as PNG, all drawn from src/static/icon.svg. */
import { createHash } from 'node:crypto';

/** Where the one source stands, from the root of the checkout. */
export const ICON_SOURCE = 'src/static/icon.svg';

export type IconFile = {
  /** From the root of the checkout. */
  file: string;
  /** In pixels, each way. */
  size: number;
  /**
   * `seal`: as it is, with its round corners. `full`: the ground to the very edge, for systems that cut the shape
   * themselves: with a share of the drawing's size, so that a circle of 80 % cuts none of it.
   */
  shape: 'seal' | 'full';
};

export const ICON_FILES: readonly IconFile[] = [
  { file: 'src/static/icon-192.png', size: 192, shape: 'seal' },
  { file: 'src/static/icon-512.png', size: 512, shape: 'seal' },
  { file: 'src/static/icon-maskable-512.png', size: 512, shape: 'full' },
  { file: 'src/static/apple-touch-icon.png', size: 180, shape: 'full' },
];

/** How large the drawing is on a full ground, as a share of the whole. */
const WITHIN = 0.8;

/**
 * The source in a shape. It is 16 units wide, its first element the ground.
 * @param source of the SVG file
 */
export function shaped(source: string, shape: IconFile['shape']): string {
  if (shape === 'seal') return source;
  const ground = /<rect[^>]*\srx="[^"]*"[^>]*\/>/.exec(source)?.[0];
  if (ground === undefined) throw new Error(`${ICON_SOURCE} has no ground with round corners`);
  const square = ground.replace(/\srx="[^"]*"/, '');
  return source
    .replace(ground, `${square}<g transform="translate(8 8) scale(${WITHIN}) translate(-8 -8)">`)
    .replace('</svg>', '</g></svg>');
}

/** What a PNG is made from, as a digest: it changes with the source, the shape and the size. */
export function recipeOf({ size, shape }: IconFile, source: string): string {
  return createHash('sha256')
    .update(`${size}\n${shaped(source, shape)}`)
    .digest('hex');
}

/** The keyword of the PNG's text that holds its recipe. */
const KEYWORD = 'Sijill recipe';

const SIGNATURE = 8;

/** A PNG's pieces: their types and data. */
function* chunksOf(png: Uint8Array): Generator<{ type: string; data: Buffer; end: number }> {
  const bytes = Buffer.from(png);
  for (let at = SIGNATURE; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    yield {
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
      end,
    };
    at = end;
  }
}

/** CRC-32 as PNG has it; Node 20 has none of its own. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** The PNG with its recipe written into it, after its header. */
export function withRecipe(png: Uint8Array, recipe: string): Uint8Array {
  const [header] = chunksOf(png);
  const data = Buffer.from(`tEXt${KEYWORD}\0${recipe}`, 'latin1');
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4);
  chunk.set(data, 4);
  chunk.writeUInt32BE(crc32(data), data.length + 4);
  const at = header?.end ?? SIGNATURE;
  return Buffer.concat([png.subarray(0, at), chunk, png.subarray(at)]);
}

/** What a PNG says of itself: its width and height in pixels, and the recipe it was made by. */
export function readPng(png: Uint8Array): { width: number; height: number; recipe: string | null } {
  const chunks = [...chunksOf(png)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new Error('This is no PNG');
  const texts = chunks.filter(({ type }) => type === 'tEXt').map(({ data }) => data.toString('latin1'));
  const recipe = texts.find((text) => text.startsWith(`${KEYWORD}\0`))?.slice(KEYWORD.length + 1) ?? null;
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4), recipe };
}
