// The list of orders: by status, filtered, searched, page by page.
import { h, icon } from "./dom.js";
import { get, withQuery } from "./api.js";
import { count, due, money, pill, plural, time, words } from "./format.js";

const STATUSES = ["pendingPayment", "paid", "processing", "partiallyFulfilled", "fulfilled", "shipped", "delivered", "cancelled", "expired", "refunded", "returned"];
const FILTERS = [
  ["paymentStatus", "Any payment", ["pending", "requiresAction", "authorized", "partiallyPaid", "paid", "partiallyRefunded", "refunded", "voided", "failed", "expired", "disputed"]],
  ["fulfilmentStatus", "Any fulfilment", ["unfulfilled", "onHold", "inProgress", "partiallyFulfilled", "fulfilled"]],
  ["returned", "Any return", ["partial", "full"]],
];
const PAGE = 50;
const ENDED = ["shipped", "delivered", "cancelled", "expired", "refunded", "returned"];

const wanted = query => ({ status: query.status, paymentStatus: query.paymentStatus, fulfilmentStatus: query.fulfilmentStatus, returned: query.returned, channel: query.channel, tag: query.tag, q: query.q });

let typing = null;

export const orders = {
  title: () => "Orders",

  async load({ route, state, overview }, signal) {
    const key = JSON.stringify(wanted(route.query));
    const [{ funnel }, page] = await Promise.all([overview, get(withQuery("/api/orders", { ...wanted(route.query), limit: PAGE }), signal)]);
    if (state.key !== key) Object.assign(state, { key, more: [], cursor: undefined });
    const shown = new Set(page.items.map(item => item.id));
    return {
      funnel,
      items: [...page.items, ...state.more.filter(item => !shown.has(item.id))],
      next: state.more.length ? state.cursor : page.nextCursor,
    };
  },

  render({ funnel, items, next }, { route: { query } }) {
    const filtered = Object.values(wanted(query)).some(Boolean);
    return [
      h("div.head", {}, h("h1", { tabindex: -1 }, "Orders"), h("span.soft", {}, plural(funnel.orders, "order"))),
      h("div.tools", {},
        h("div.tool-row", {},
          h("div.search", {}, icon("search"), h("label.quiet", { for: "search" }, "Search orders"),
            h("input", { id: "search", type: "search", placeholder: "Number, customer, mail address", value: query.q ?? "", "data-input": "search", autocomplete: "off", enterkeyhint: "search" }), h("kbd", { "aria-hidden": "true" }, "/")),
          FILTERS.map(([name, any, values]) => h("select", { "aria-label": words(name), "data-change": "filter", "data-name": name, value: query[name] ?? "" },
            h("option", { value: "" }, any), values.map(value => h("option", { value, selected: value === query[name] }, words(value))))),
          ["channel", "tag"].filter(name => query[name]).map(name => h("button.tab", { type: "button", "aria-pressed": "true", "data-do": "clear", "data-name": name }, `${words(name)}: ${query[name]} ×`)),
          filtered && h("button.button.bare.small", { type: "button", "data-do": "reset" }, "Clear all")),
        h("div.tabs", { role: "group", "aria-label": "Status" },
          tab("", "All", funnel.orders, query.status),
          STATUSES.map(status => tab(status, words(status), funnel.stages.find(stage => stage.status === status)?.orders ?? 0, query.status)))),
      items.length
        ? h("div.card.rows", {}, h("ul", {}, items.map(row)), next
          ? h("div.show-more", {}, h("button.button", { type: "button", "data-do": "more", "data-cursor": next }, "Show more"))
          : h("p.list-foot", {}, `${plural(items.length, "order")} shown, the newest first`))
        : h("div.card.empty", {}, h("strong", {}, filtered ? "No order fits" : "No orders yet"),
          filtered ? "Try fewer filters, or another spelling." : "They appear here as soon as the shop, a channel or a feed sends one.",
          filtered && h("div", {}, h("button.button", { type: "button", "data-do": "reset" }, "Clear the filters"))),
    ];
  },

  actions: {
    search({ go, route }, { value }) {
      clearTimeout(typing);
      typing = setTimeout(() => go({ ...route.query, q: value.trim() }), 250);
    },
    filter: ({ go, route }, { name, value }) => go({ ...route.query, [name]: value }),
    status: ({ go, route }, { value }) => go({ ...route.query, status: value }),
    clear: ({ go, route }, { name }) => go({ ...route.query, [name]: "" }),
    reset({ go }) {
      const field = document.getElementById("search");
      if (field) field.value = "";
      go({});
    },
    async more({ route, state, refresh, announce }, { cursor }) {
      const page = await get(withQuery("/api/orders", { ...wanted(route.query), limit: PAGE, cursor }));
      state.more = [...state.more, ...page.items];
      state.cursor = page.nextCursor;
      announce(`${plural(page.items.length, "more order")} shown`);
      await refresh();
    },
  },
};

const tab = (value, label, number, current = "") => h("button.tab", { type: "button", "data-do": "status", "data-value": value, "data-key": value || "all", "aria-pressed": String(value === current) },
  label, h("span.n", {}, count(number)));

const row = order => h("li", { "data-key": order.id }, h("a.row.row-order", { href: `#/orders/${order.id}`, "data-row": true },
  h("span", {}, h("span.main-text", {}, order.number), h("div.sub", {}, order.customer ?? "Guest", order.country ? ` · ${order.country}` : "")),
  h("span.marks.c-status", {}, pill(order.status), facets(order), order.holds.map(hold => h("span.chip.hold", {}, words(hold))), order.tags.map(tag => h("span.chip", {}, tag))),
  h("span.c-due", {}, order.payBy ? h("span.due", {}, "Pay ", time(order.payBy)) : due(order.shipBy, ENDED.includes(order.status) || order.shippedAt)),
  h("span.sub.c-when", {}, time(order.placedAt), ` · ${order.channel}`),
  h("span.right.money.c-total", {}, money(order.total), h("div.sub", {}, plural(order.units, "unit")))));

/** What went or came back, where the headline does not say so already. */
export const facets = order => [
  order.refunded !== "none" && order.status !== "refunded" && order.status !== "cancelled" && h("span.chip", {}, order.refunded === "full" ? "Refunded" : "Part refunded"),
  order.returned !== "none" && order.status !== "returned" && h("span.chip", {}, order.returned === "full" ? "Returned" : "Part returned"),
  order.paymentStatus === "disputed" && h("span.chip.hold", {}, "Disputed"),
  order.paymentStatus === "failed" && h("span.chip.hold", {}, "Payment failed"),
];
