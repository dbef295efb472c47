// What carts came to, day by day: a view of the Stock page.
import { h } from "./dom.js";
import { get } from "./api.js";
import { count, day, money, plural } from "./format.js";

const NAMED = 5;

export const loadCarts = async signal => ({ view: "carts", days: (await get("/api/insights/carts?days=14", signal)).items });

export function renderCarts({ days }, tabs) {
  const busy = days.filter(one => one.started + one.ordered + one.abandoned + one.expired > 0);
  const sum = name => days.reduce((all, one) => all + one[name], 0);
  return [
    h("div.head", {}, h("h1", { tabindex: -1 }, "Stock"), h("span.soft", {}, `${plural(sum("started"), "cart")} in two weeks, ${count(sum("ordered"))} became orders`)),
    h("div.tools", {}, tabs),
    busy.length
      ? h("ul.card.rows", { "aria-label": "Carts by day" }, busy.map(row))
      : h("div.card.empty", {}, h("strong", {}, "No stock was kept for carts"), "What carts keep, and what they give back, appears here, and in a mail each morning."),
  ];
}

const row = one => h("li", { "data-key": one.day }, h("div.row.row-exception", {},
  h("span", {}, h("span.main-text", { tabindex: 0, "data-row": true }, day(`${one.day}T12:00:00Z`)),
    h("div.soft", {}, `${plural(one.started, "cart")} filled, ${count(one.ordered)} became orders, ${count(one.abandoned)} given up, ${count(one.expired)} ran out of time`),
    one.putBack.length > 0 && h("div.soft", {}, `Back on sale: ${one.putBack.slice(0, NAMED).map(item => `${count(item.units)} × ${item.sku}`).join(", ")}${one.putBack.length > NAMED ? " …" : ""}`)),
  h("span.right", {}, one.value ? money(one.value) : "", h("div.sub", {}, one.putBack.length ? `${plural(one.putBack.reduce((all, item) => all + item.units, 0), "unit")} back` : "nothing back"))));
