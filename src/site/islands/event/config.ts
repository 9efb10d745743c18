/** What a page tells the desk of its event, as JSON in `data-config`. */
export interface DeskConfig {
  readonly language: 'id' | 'en';
  /** `<regency>/<event>`. */
  readonly event: string;
  /** Under which the list is kept: the base of the site and the event. */
  readonly store: string;
  /** Addresses: of the file with all stands, of the event, and of a stand and a product with `*` for what differs. */
  readonly data: string;
  readonly page: string;
  readonly stand: string;
  readonly product: string;
}
