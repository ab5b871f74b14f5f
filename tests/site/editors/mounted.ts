/** What every mount function takes: the same for the editors of all networks. */
export interface EditorOptions {
  /** The name that the network's own mention shows; a space follows it. */
  prefill?: string | undefined;
  /** The editor's own keyboard way to send was used. */
  onSubmit?: ((text: string) => void) | undefined;
  onChange?: ((text: string) => void) | undefined;
}

export interface MountedEditor {
  /** The element in which the user types. */
  element: HTMLElement;
  /** What the editor itself believes that it holds, a line per paragraph or break. */
  getText: () => string;
  destroy: () => void;
}
