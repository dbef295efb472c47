// Builds elements from text (never from HTML), and changes a shown tree into a new one without flicker.

const SVG = "http://www.w3.org/2000/svg";

/** An element: h("a.row", { href }, child, …). Null and false children are left out; strings become text. */
export function h(tag, attributes, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name || "div");
  if (classes.length) element.className = classes.join(" ");
  return fill(element, attributes, children);
}

/** An SVG element. */
export function s(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") element.classList.add(...value.split(" ").filter(Boolean));
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== ""));
  return element;
}

const keyOf = node => node.nodeType === Node.ELEMENT_NODE ? node.getAttribute("data-key") : null;
const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);

/** Makes the children of `shown` what the children of `wanted` are, keeping every node that can stay: focus and scroll stay with it. */
export function morph(shown, wanted) {
  const keyed = new Map();
  for (const child of shown.childNodes) if (keyOf(child)) keyed.set(keyOf(child), child);
  let at = shown.firstChild;
  for (const next of [...wanted.childNodes]) {
    const key = keyOf(next);
    let match = key ? keyed.get(key) : at && !keyOf(at) && alike(at, next) ? at : null;
    if (match && !alike(match, next)) match = null;
    if (!match) {
      shown.insertBefore(next, at);
      continue;
    }
    if (match === at) at = at.nextSibling;
    else shown.insertBefore(match, at);
    change(match, next);
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

function change(shown, wanted) {
  if (shown.nodeType !== Node.ELEMENT_NODE) {
    if (shown.data !== wanted.data) shown.data = wanted.data;
    return;
  }
  for (const { name } of [...shown.attributes]) {
    const ownState = name === "open" && shown.nodeName === "DETAILS";
    if (!wanted.hasAttribute(name) && !ownState) shown.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  if (shown.nodeName === "INPUT" || shown.nodeName === "SELECT") {
    if (shown !== document.activeElement && wanted.hasAttribute("value")) shown.value = wanted.getAttribute("value");
    if (shown.nodeName === "INPUT") return;
  }
  morph(shown, wanted);
}

const ICONS = {
  today: "M4 13h6V4H4zM14 20h6v-9h-6zM4 20h6v-3H4zM14 7h6V4h-6z",
  orders: "M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6",
  fulfilment: "M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8",
  returns: "M9 7L4 12l5 5M4 12h11a5 5 0 0 0 0-10h-2",
  exceptions: "M12 4L2.8 20h18.4zM12 10v4M12 17.2v.1",
  stock: "M4 20V9l8-5 8 5v11M8 20v-7h8v7M8 16.5h8",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",
  back: "M14 6l-6 6 6 6",
  check: "M5 12.5l4.5 4.5L19 7.5",
  alert: "M12 7v6M12 16.6v.1M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z",
  speech: "M4 5h16v11H10l-4 4v-4H4z",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5V12l3 2",
  out: "M14 4h5v16h-5M10 8l-4 4 4 4M6 12h9",
  pause: "M9 6v12M15 6v12",
};

/** A line icon; it says nothing that the text beside it does not say. */
export const icon = name => s("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true" }, s("path", { d: ICONS[name] }));
