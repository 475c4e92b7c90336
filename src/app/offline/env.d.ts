interface ImportMetaEnv {
  /** The service worker's file, from the folder the app is served from; missing where a build has none. */
  readonly SIJILL_WORKER?: string;
}
