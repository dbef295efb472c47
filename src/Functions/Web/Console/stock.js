// What is there, what can be sold, and why.
import { h } from "./dom.js";
import { get, post, withQuery } from "./api.js";
import { count, plural } from "./format.js";
import { ask } from "./dialogs.js";
import { loadCarts, renderCarts } from "./carts.js";
import { channels, loadChannels, renderChannels } from "./channels.js";
import { buying, loadBuying, renderBuying } from "./buying.js";

const explainable = sku => `/api/stock/${encodeURIComponent(sku)}/explain`;

export const stock = {
  title: () => "Stock",

  async load({ route }, signal) {
    const { sku, find, view } = route.query;
    if (view === "carts") return await loadCarts(signal);
    if (view === "channels") return await loadChannels(route.query, signal);
    if (view) return await loadBuying(view, signal);
    const [page, why] = await Promise.all([get(withQuery("/api/stock", { limit: 200, sku: find }), signal), sku ? get(explainable(sku), signal) : null]);
    return { items: page.items, more: Boolean(page.nextCursor), why, find };
  },

  render(data) {
    if (data.view === "carts") return renderCarts(data, tabs(data.view));
    if (data.view === "channels") return renderChannels(data, tabs(data.view));
    if (data.view) return renderBuying(data, tabs(data.view));
    const { items, more, why, find } = data;
    return [
      h("div.head", {}, h("h1", { tabindex: -1 }, "Stock"), h("span.soft", {}, `${plural(items.length, "level")}${more ? " shown, there are more" : ""}`)),
      h("div.tools", {}, tabs(""), h("div.tool-row", {}, h("input", { type: "search", placeholder: "SKU, exactly", "aria-label": "SKU", value: find, "data-change": "find" }),
        h("button.button.small", { type: "button", "data-do": "check" }, "Check the books"))),
      why && explanation(why),
      items.length
        ? h("ul.card.rows", {}, items.map(row))
        : h("div.card.empty", {}, h("strong", {}, "Nothing is stocked"), "Goods that are booked in appear here."),
    ];
  },

  actions: {
    ...buying,
    ...channels,
    view: ({ go }, { view }) => go({ view }),
    find: ({ go }, { value }) => go({ find: value.trim() }),
    explain: ({ go, route }, { sku }) => go({ ...route.query, sku }),
    check: ({ run }) => run(() => post("/api/stock/check"), "Checked; what does not add up is an exception"),
    repair: ({ run }, { sku }) => run(() => post(`/api/stock/${encodeURIComponent(sku)}/repair`), "Repaired as far as that can be done without counting"),
    async move({ run, refresh }, { sku, location }) {
      const key = crypto.randomUUID();
      const done = await ask({
        title: `Move ${sku} at ${location}`, consequence: "The ledger notes it with your name.",
        fields: [
          { name: "kind", label: "What happened", options: [["received", "goods received"], ["adjusted", "correction"], ["setAside", "set aside, not for sale"], ["writtenOff", "set aside goods written off"]] },
          { name: "quantity", label: "Units", type: "number", value: 1, step: 1, required: true, inputmode: "numeric" },
          { name: "reason", label: "Why", required: true },
        ],
        confirm: "Book it",
        act: values => post("/api/stock/adjustments", { reason: values.reason, kind: values.kind, lines: [{ sku, location, quantity: Number(values.quantity) }] }, key),
      });
      await (done ? run(async () => {}, "Booked") : refresh());
    },
  },
};

const VIEWS = [["", "Levels"], ["reorder", "To buy"], ["slow", "Slow movers"], ["channels", "Channels"], ["carts", "Carts"]];

const tabs = current => h("div.tabs", { role: "group", "aria-label": "Which view" }, VIEWS.map(([view, label]) =>
  h("button.tab", { type: "button", "data-do": "view", "data-view": view, "aria-pressed": String(view === current) }, label)));

const explanation = why => h("section.card.told", { "data-key": `why-${why.sku}`, "aria-label": `Why ${why.sku}` },
  h("strong", {}, why.answer),
  why.locations.map(place => [why.locations.length > 1 && h("h2", {}, place.location), place.sentences.slice(why.locations.length > 1 ? 0 : 1).map(sentence => h("div.soft", {}, sentence))]),
  why.differences.map(text => h("div", { role: "alert" }, text)),
  why.differences.length > 0 && h("button.button.small", { type: "button", "data-do": "repair", "data-sku": why.sku }, "Repair"));

const row = item => h("li", { "data-key": `${item.sku}@${item.location}` }, h("div.row.row-exception", {},
  h("span", {}, h("span.main-text", { tabindex: 0, "data-row": true }, item.sku),
    h("div.soft", {}, [`${item.location}: ${count(item.onHand)} on hand`, item.reserved && `${count(item.reserved)} kept`, item.promised && `${count(item.promised)} promised`, item.unavailable && `${count(item.unavailable)} not for sale`].filter(Boolean).join(", "))),
  h("span.right", {}, count(item.available), h("div.sub", {}, "can be sold")),
  h("span.acts", {}, button("explain", "Why?", item), button("move", "Book", item))));

const button = (name, label, item) => h("button.button.small", { type: "button", "data-do": name, "data-sku": item.sku, "data-location": item.location, "aria-label": `${label} ${item.sku} at ${item.location}` }, label);
