import type { ComponentChildren } from 'preact';

interface PanelButtonProps {
  readonly class: string;
  readonly onPress: () => void;
  /** Its accessible name, where that is not its text. */
  readonly name?: string;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A button in the reader: no stop of the page's Tab key, leaves the focus where it is when clicked,
 * and acts on what a person does alone.
 */
export function PanelButton({ onPress, name, expanded, children, ...rest }: PanelButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      tabIndex={-1}
      aria-label={name}
      aria-expanded={expanded}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (event.isTrusted) onPress();
      }}
    >
      {children}
    </button>
  );
}
