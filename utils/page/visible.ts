/** Whether the browser draws an element; where it cannot be asked, whether the markup hides it. */
export function isVisible(element: Element): boolean {
  if ('checkVisibility' in element) return element.checkVisibility();
  return (element as Element).closest('[hidden], [style*="display: none"], [style*="display:none"]') === null;
}
