// What to buy, what was bought and is to come, and what lies there unsold: views of the Stock page.
import { h } from "./dom.js";
import { get, post, withQuery } from "./api.js";
import { count, day, plural, words } from "./format.js";
import { ask } from "./dialogs.js";

export async function loadBuying(view, signal) {
  const [advice, requests] = await Promise.all([
    get(withQuery("/api/insights/stock", { limit: 200, view }), signal),
    view === "reorder" ? get(withQuery("/api/purchase-requests", { limit: 200, open: true }), signal) : { items: [] },
  ]);
  return { view, advice: advice.items, requests: requests.items };
}

export function renderBuying({ view, advice, requests }, tabs) {
  const slow = view === "slow";
  return [
    h("div.head", {}, h("h1", { tabindex: -1 }, "Stock"), h("span.soft", {}, slow ? `${plural(advice.length, "product")} unsold for 90 days` : `${plural(advice.length, "product")} to buy`)),
    h("div.tools", {}, h("div.tool-row", {}, tabs, !slow && h("button.button.small", { type: "button", "data-do": "propose" }, "Propose now"))),
    requests.length > 0 && h("section", {}, h("div.group-head", {}, h("h2", {}, "Purchase requests"), h("span.faint", {}, String(requests.length))), h("ul.card.rows", {}, requests.map(requestRow))),
    advice.length
      ? h("section", {}, h("div.group-head", {}, h("h2", {}, slow ? "Slow movers" : "Runs low"), h("span.faint", {}, String(advice.length))), h("ul.card.rows", {}, advice.map(item => adviceRow(item, slow))))
      : h("div.card.empty", {}, h("strong", {}, slow ? "Everything sells" : "Nothing runs low"), slow ? "What nobody buys for 90 days appears here." : "Products with a supplier appear here before they run out."),
  ];
}

export const buying = {
  propose: ({ run }) => run(() => post("/api/purchase-requests"), "Proposed, one request per supplier"),
  send: ({ run }, { id }) => run(() => post(`/api/purchase-requests/${id}/send`), "Sent to the supplier"),
  async receive({ run, refresh }, { id }) {
    const [request, levels] = await Promise.all([get(`/api/purchase-requests/${id}`), get("/api/stock?limit=200")]);
    const places = [...new Set(levels.items.map(level => level.location))];
    const key = crypto.randomUUID();
    const done = await ask({
      title: `What came from ${request.supplier}?`, consequence: "It is booked in at once, and orders that wait for it get theirs. Leave at 0 what did not come.",
      fields: [
        { name: "location", label: "Where it was put", options: places.map(place => [place, place]) },
        ...request.lines.map(line => ({ name: `sku:${line.sku}`, label: `${line.sku}, ${count(Math.max(0, line.quantity - line.received))} to come`, type: "number", value: Math.max(0, line.quantity - line.received), min: 0, step: 1, inputmode: "numeric" })),
      ],
      confirm: "Book it in",
      act: values => post(`/api/purchase-requests/${id}/receive`, {
        location: values.location, lines: Object.fromEntries(request.lines.map(line => [line.sku, Number(values[`sku:${line.sku}`])]).filter(([, units]) => units > 0)),
      }, key),
    });
    await (done ? run(async () => {}, "Booked in") : refresh());
  },
  async acknowledge({ run, refresh }, { id }) {
    const done = await ask({
      title: "When does it come?", fields: [{ name: "day", label: "Expected on", type: "date", required: true }], confirm: "Note it",
      act: values => post(`/api/purchase-requests/${id}/acknowledge`, { expectedAt: `${values.day}T00:00:00Z` }),
    });
    await (done ? run(async () => {}, "Noted") : refresh());
  },
  async callOff({ run, refresh }, { id }) {
    const done = await ask({
      title: "Call it off?", consequence: "What came stays booked in. The supplier is not told: do that yourself.", confirm: "Call off", cancel: "Keep it", danger: true,
      act: () => post(`/api/purchase-requests/${id}/cancel`),
    });
    await (done ? run(async () => {}, "Called off") : refresh());
  },
};

const requestRow = item => h("li", { "data-key": item.id }, h("div.row.row-exception", {},
  h("span", {}, h("span.marks", {}, h("span.main-text", { tabindex: 0, "data-row": true }, item.supplier), h("span.chip", {}, words(item.state))),
    h("div.soft", {}, item.lines.map(line => `${count(line.quantity)} × ${line.sku}${line.received ? ` (${count(line.received)} came)` : ""}`).join(", "))),
  h("span.right", {}, count(item.lines.reduce((sum, line) => sum + Math.max(0, line.quantity - line.received), 0)), h("div.sub", {}, item.expectedAt ? `to come, ${day(item.expectedAt)}` : "to come")),
  h("span.acts", {}, item.state === "proposed" && button("send", "Send", item), item.state !== "proposed" && button("acknowledge", "Expected", item),
    item.state !== "proposed" && button("receive", "Receive", item), button("callOff", "Call off", item))));

const adviceRow = (item, slow) => h("li", { "data-key": item.sku }, h("div.row.row-exception", {},
  h("span", {}, h("span.main-text", { tabindex: 0, "data-row": true }, item.sku),
    h("div.soft", {}, [item.title, item.supplier && `from ${item.supplier}`, `${count(item.available)} can be sold`, item.promised > 0 && `${count(item.promised)} promised`, item.inbound > 0 && `${count(item.inbound)} to come`].filter(Boolean).join(", "))),
  slow
    ? h("span.right", {}, item.lastSoldAt ? day(item.lastSoldAt) : "never", h("div.sub", {}, "last sold"))
    : h("span.right", {}, count(item.suggested), h("div.sub", {}, item.daysOfCover === null || item.daysOfCover === undefined ? "to buy" : `to buy; lasts ${item.daysOfCover} days`))));

const button = (name, label, item) => h("button.button.small", { type: "button", "data-do": name, "data-id": item.id, "aria-label": `${label}, ${item.supplier}` }, label);
