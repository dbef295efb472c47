// Returns: what waits for us, what is on its way, what is over.
import { h } from "./dom.js";
import { get, withQuery } from "./api.js";
import { pill, plural, time, words } from "./format.js";
import { RETURN_STEPS, returnStep } from "./commands.js";

/** Whether a return waits for somebody here. */
export const needsStaff = item => ["requested", "received", "partiallyReceived"].includes(item.status);

export const returns = {
  title: () => "Returns",

  async load({ route }, signal) {
    const page = await get(withQuery("/api/returns", { limit: 200, state: route.query.over ? "over" : undefined }), signal);
    return { items: page.items, over: Boolean(route.query.over) };
  },

  render({ items, over }) {
    const groups = over
      ? [["over", "Settled", items]]
      : [["ours", "Waiting for us", items.filter(needsStaff)], ["theirs", "On their way", items.filter(item => !needsStaff(item))]].filter(([, , list]) => list.length);
    return [
      h("div.head", {}, h("h1", { tabindex: -1 }, "Returns"), h("span.soft", {}, plural(items.length, "return"))),
      h("div.tools", {}, h("div.tabs", { role: "group", "aria-label": "Which" },
        h("button.tab", { type: "button", "data-do": "over", "data-over": "", "aria-pressed": String(!over) }, "Open"), h("button.tab", { type: "button", "data-do": "over", "data-over": "1", "aria-pressed": String(over) }, "Settled"))),
      items.length
        ? groups.map(([key, label, list]) => h("section", { "data-key": key }, h("div.group-head", {}, h("h2", {}, label), h("span.faint", {}, String(list.length))), h("ul.card.rows", {}, list.map(row))))
        : h("div.card.empty", {}, h("strong", {}, over ? "No return has been settled yet" : "No open returns"), "Returns appear here when a customer, a channel or staff ask for one."),
    ];
  },

  actions: {
    over: ({ go }, { over }) => go({ over }),
    async step({ run, refresh }, { id, step }, { items }) {
      const done = await returnStep(items.find(item => item.id === id), step);
      await (done ? run(async () => {}, done) : refresh());
    },
  },
};

const row = item => h("li", { "data-key": item.id }, h("div.row.row-work", {},
  h("span", {}, h("a.link.main-text", { href: `#/orders/${item.orderId}`, "data-row": true }, item.orderNumber), h("div.sub", {}, "asked ", time(item.requestedAt))),
  h("span", {}, pill(item.status)),
  h("span", {}, plural(item.units, "unit"), h("div.sub", {}, item.reasons.map(words).join(", "))),
  h("span.sub.mono", {}, item.trackingNumber),
  h("span.acts", {}, (RETURN_STEPS[item.status] ?? []).map(step => h("button.button.small", { type: "button", "data-do": "step", "data-id": item.id, "data-step": step.name, class: step.danger ? "danger-quiet" : "", "aria-label": `${step.label}, order ${item.orderNumber}` }, step.label)))));
