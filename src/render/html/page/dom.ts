import type { Html } from "../html.js";

/** An element of the page by its id. */
export function box(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** Puts markup into an element; texts in it are escaped already. */
export function put(id: string, content: Html): void {
  box(id).innerHTML = content.html;
}

/** Light, dark, or as the device wants it. */
export function setTheme(theme: string): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
