/** Whether keys typed here are text, so that digits and letters must not act on the card. */
export function takesText(element: Element): boolean {
  return (
    element.closest('input, textarea, select, [contenteditable="true"], [role="textbox"]') !== null
  )
}
