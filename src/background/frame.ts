/** The frame of the portal that a request comes from. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly isPrivate: boolean;
}
