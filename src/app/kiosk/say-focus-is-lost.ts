/**
 * React remembers the field with the focus until it hears that a field has lost it. While it takes a field away it hears
 * nothing, and would hold on to that field, and through it to the whole screen of a visitor who has gone. So it is told,
 * after the field has gone.
 */
export function sayFocusIsLost(): void {
  document.getElementById('root')?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
