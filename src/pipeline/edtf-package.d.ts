/** The part of `edtf` that is used; the package brings no types. */
declare module 'edtf' {
  /** Throws a SyntaxError where `text` is no EDTF. */
  export function parse(text: string): unknown;
}
