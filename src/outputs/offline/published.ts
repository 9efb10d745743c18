/** A pack in the site, as its event's page tells of it. */
export interface PublishedPack {
  /** The file of data, below the base; its name changes with its content. */
  readonly data: string;
  /** Data and pictures together. */
  readonly bytes: number;
}
