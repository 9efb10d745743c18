/** What a page tells the desk of its event, as JSON in `data-config`. */
export interface DeskConfig {
  readonly language: 'id' | 'en';
  /** The site's base path, with slashes at both ends. */
  readonly base: string;
  /** `<regency>/<event>`. */
  readonly event: string;
  /** Other names that it had, under which a visitor's list may lie. */
  readonly former: readonly string[];
  /** The address of the event, below which its stands and the file with all of them lie. */
  readonly page: string;
  /** The address of a product, with `*` for its id. */
  readonly product: string;
}
