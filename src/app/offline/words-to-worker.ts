/** What a page may say to the service worker. */
export type Word =
  /** Take over: a reader has asked for it, or the display stands where nobody reads. */
  | { say: 'apply' }
  /** Take over if no page of ours is in sight. */
  | { say: 'apply-unseen' }
  /** A page has started, by the script at this address; what older releases left may be forgotten. */
  | { say: 'started'; entry: string };
