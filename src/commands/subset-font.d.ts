/** The package brings no types; of its options (its README) these are used. */
declare module 'subset-font' {
  type Options = {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Entries of the name table to keep besides the first seven. */
    preserveNameIds?: readonly number[];
    /** The part of each axis that is kept. */
    variationAxes?: Readonly<Record<string, { min: number; max: number }>>;
  };
  /** The font with the glyphs of `text` and all that its layout features make of them. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
