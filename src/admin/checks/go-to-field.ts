/** Shows the field of the form in which something is mended, and puts the cursor there. */
export function goToField(field: string): void {
  const [input] = document.getElementsByName(field);
  const found =
    input ?? document.querySelector(`[id*="${CSS.escape(field)}"], label[for*="${CSS.escape(field)}"]`);
  found?.scrollIntoView({ block: 'center' });
  if (found instanceof HTMLElement) found.focus({ preventScroll: true });
}
