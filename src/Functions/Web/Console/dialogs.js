// Dialogs that say the consequence before anything is done, and toasts that say what became of it.
import { h } from "./dom.js";

/** A field of a dialog: { name, label, type, value, required, options, hint, min, max, step }. */
function input(field) {
  const id = `field-${field.name}`;
  const shared = { id, name: field.name, required: field.required, "aria-describedby": field.hint && `${id}-hint` };
  const control = field.options
    ? h("select", shared, field.options.map(([value, text]) => h("option", { value, selected: value === field.value }, text)))
    : field.type === "textarea"
      ? h("textarea", { ...shared, rows: 3, maxlength: 2000 }, field.value ?? "")
      : h("input", { ...shared, type: field.type ?? "text", value: field.value, min: field.min, max: field.max, step: field.step, inputmode: field.inputmode, autocomplete: "off" });
  return h("div.field", {}, h("label", { for: id }, field.label), control, field.hint && h("p.hint", { id: `${id}-hint` }, field.hint));
}

/**
 * Asks before something is done. `act` gets the fields' values; when it throws, the dialog stays and says why.
 * Resolves to true when it was done.
 */
export function ask({ title, consequence, fields = [], confirm, cancel = "Not now", danger = false, act }) {
  return new Promise(resolve => {
    const errors = h("div.errors", { role: "alert" });
    const submit = h("button.button", { type: "submit", class: danger ? "danger" : "primary" }, confirm);
    const dialog = h("dialog.dialog", { "aria-labelledby": "dialog-title" },
      h("form", { method: "dialog", novalidate: false },
        h("h2", { id: "dialog-title", tabindex: -1 }, title),
        consequence && h("p.consequence", {}, consequence),
        fields.map(input),
        errors,
        h("div.buttons", {}, h("button.button", { type: "button", value: "no" }, cancel), submit)));
    let done = false;
    dialog.querySelector("[value=no]").addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener("close", () => { dialog.remove(); resolve(done); });
    dialog.querySelector("form").addEventListener("submit", async event => {
      event.preventDefault();
      errors.replaceChildren();
      submit.disabled = true;
      try {
        await act?.(Object.fromEntries(new FormData(event.target)));
        done = true;
        dialog.close();
      } catch (problem) {
        errors.replaceChildren(...(problem.lines ?? [problem.message]).map(line => h("p", {}, line)));
      } finally {
        submit.disabled = false;
      }
    });
    document.body.append(dialog);
    dialog.showModal();
    (dialog.querySelector("input, textarea, select") ?? submit).focus();
  });
}

/** Says what happened, for a few seconds. */
export function toast(text, kind = "good") {
  const element = h("div.toast", { class: kind }, text);
  document.getElementById("toasts").append(element);
  setTimeout(() => element.remove(), kind === "bad" ? 9000 : 4500);
}

const KEYS = [
  ["/", "Search orders"], ["j  k", "Next, previous in a list"], ["Enter", "Open"], ["g t", "Today"], ["g o", "Orders"], ["g f", "Fulfilment"],
  ["g r", "Returns"], ["g e", "Exceptions"], ["g s", "Stock"], ["n", "Next step of the order that is open"], ["u", "Back to the list"], ["Esc", "Close a dialog"], ["?", "This help"],
];

export const help = () => {
  const dialog = h("dialog.dialog", { "aria-labelledby": "dialog-title" },
    h("form", { method: "dialog" },
      h("h2", { id: "dialog-title" }, "Keys"),
      h("dl.keys", {}, KEYS.map(([keys, what]) => [h("dt", {}, keys.split(/\s+/).map(key => h("kbd", {}, key))), h("dd", {}, what)])),
      h("div.buttons", {}, h("button.button.primary", {}, "Close"))));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
