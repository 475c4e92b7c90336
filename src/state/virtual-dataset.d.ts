declare module 'virtual:dataset/*' {
  import type { Packed } from '../domain/bundle';
  const packed: Packed;
  export default packed;
}
