/** Whether the browser draws an element: neither markup nor, where it can be asked, style hides it. */
export function isVisible(element: Element): boolean {
  if ('checkVisibility' in element && !element.checkVisibility()) return false;
  return (element as Element).closest('[hidden], [style*="display: none"], [style*="display:none"]') === null;
}
