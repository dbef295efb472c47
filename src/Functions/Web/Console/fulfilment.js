// The warehouse's work list: pick, pack, label, hand over; special orders first, then the oldest promise.
import { h } from "./dom.js";
import { get, withQuery } from "./api.js";
import { count, due, plural, time, words } from "./format.js";
import { advance, NEXT_STEP } from "./commands.js";

const STEPS = [["open", "To pick"], ["picked", "To pack"], ["packed", "Waiting for a label"], ["labelled", "To hand over"]];

export const fulfilment = {
  title: () => "Fulfilment",

  async load({ route }, signal) {
    const page = await get(withQuery("/api/fulfilments", { limit: 200, location: route.query.location }), signal);
    return { parcels: page.items.sort((a, b) => (b.special || b.vip) - (a.special || a.vip) || (a.shipBy ?? "9").localeCompare(b.shipBy ?? "9") || a.id.localeCompare(b.id)), more: Boolean(page.nextCursor) };
  },

  render({ parcels, more }, { route: { query } }) {
    const locations = [...new Set(parcels.map(parcel => parcel.location))].sort();
    const step = query.step ?? "";
    const groups = STEPS.filter(([work]) => !step || work === step).map(([work, label]) => [work, label, parcels.filter(parcel => parcel.work === work)]).filter(([, , list]) => list.length);
    return [
      h("div.head", {}, h("h1", { tabindex: -1 }, "Fulfilment"), h("span.soft", {}, plural(parcels.length, "parcel"), more && " and more", ` · ${plural(parcels.reduce((sum, parcel) => sum + parcel.units, 0), "unit")}`),
        (locations.length > 1 || query.location) && h("div.end", {}, h("select", { "aria-label": "Location", "data-change": "location" },
          h("option", { value: "" }, "All locations"), locations.map(location => h("option", { value: location, selected: location === query.location }, location))))),
      h("div.tools", {}, h("div.tabs", { role: "group", "aria-label": "Step" },
        [["", "All"], ...STEPS].map(([work, label]) => h("button.tab", { type: "button", "data-do": "step", "data-step": work, "data-key": work || "all", "aria-pressed": String(work === step) },
          label, h("span.n", {}, count(work ? parcels.filter(parcel => parcel.work === work).length : parcels.length)))))),
      groups.length
        ? groups.map(([work, label, list]) => h("section", { "data-key": work }, h("div.group-head", {}, h("h2", {}, label), h("span.faint", {}, plural(list.length, "parcel"))), h("ul.card.rows", {}, list.map(row))))
        : h("div.card.empty", {}, h("strong", {}, "Nothing to do here"), "Paid orders without a hold appear here, the oldest promise first."),
    ];
  },

  actions: {
    step: ({ go, route }, { step }) => go({ ...route.query, step }),
    location: ({ go, route }, { value }) => go({ ...route.query, location: value }),
    advance: (context, { id }, { parcels }) => advance(context, parcels.find(parcel => parcel.id === id)),
  },
};

const row = parcel => h("li", { "data-key": parcel.id }, h("div.row.row-work", {},
  h("span", {}, h("a.link.main-text", { href: `#/orders/${parcel.orderId}`, "data-row": true }, parcel.orderNumber), parcel.special && [" ", h("span.chip", {}, "special")], parcel.vip && [" ", h("span.chip", {}, "VIP")], h("div.sub", {}, "planned ", time(parcel.plannedAt)),
    parcel.note && h("div.sub", { title: parcel.note }, `“${parcel.note}”`)),
  h("span", {}, due(parcel.shipBy) ?? h("span.due", {}, "No promise")),
  h("span", {}, plural(parcel.units, "unit"), h("div.sub", {}, plural(parcel.lines, "line"), ` · ${words(parcel.method)}`)),
  h("span", {}, parcel.location, h("div.sub", {}, h("a.link", { href: `/api/fulfilments/${encodeURIComponent(parcel.id)}/slip`, target: "_blank", rel: "noopener", "aria-label": `Packing slip, order ${parcel.orderNumber}` }, "Packing slip")), parcel.trackingNumber && h("div.sub.mono", {}, parcel.trackingNumber)),
  h("span.acts", {}, h("button.button.small", { type: "button", "data-do": "advance", "data-id": parcel.id, "aria-label": `${NEXT_STEP[parcel.work].label}, order ${parcel.orderNumber}` }, NEXT_STEP[parcel.work].label))));
