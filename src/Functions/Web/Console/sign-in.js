// The door.
import { h } from "./dom.js";
import { signIn } from "./api.js";

/** @param door where people sign in with their work account; null where they cannot. */
export function signInPage(entered, door) {
  const errors = h("div.errors", { role: "alert" });
  const field = h("input", { id: "key", name: "key", type: "password", required: true, autocomplete: "current-password", autofocus: true });
  const button = h("button.button.primary", { type: "submit" }, "Sign in");
  const form = h("form.card", { method: "post" },
    h("img", { src: "/ops/icon.svg", alt: "" }),
    h("div", {}, h("h1", {}, "Orders"), h("p", {}, "What happened, what needs action, and what the customer should hear next.")),
    h("div.field", {}, h("label", { for: "key" }, "Staff key"), field),
    errors, button,
    door && h("a.button", { href: door }, "Sign in with your work account"));
  form.addEventListener("submit", async event => {
    event.preventDefault();
    button.disabled = true;
    errors.replaceChildren();
    try {
      await signIn(field.value);
      entered();
    } catch (problem) {
      errors.replaceChildren(h("p", {}, problem.message));
      field.select();
    } finally {
      button.disabled = false;
    }
  });
  setTimeout(() => field.focus(), 0);
  return h("main.sign-in", { id: "main" }, form);
}
