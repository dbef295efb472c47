// Today: what needs somebody now, and where all orders stand.
import { h, icon, s } from "./dom.js";
import { ago, count, due, plural, sums, time, tone, words } from "./format.js";
import { exceptionTitle } from "./exceptions.js";
import { needsStaff } from "./returns.js";

// The first seven statuses are the way of an order; the others are its ends.
const UNDER_WAY = 7;
const STEPS = { open: "to pick", picked: "to pack", packed: "waiting for a label", labelled: "to hand over" };

export const today = {
  title: () => "Today",

  load: ({ overview }) => overview,

  render({ funnel, ...lists }) {
    const [exceptions, parcels, returns] = [lists.exceptions ?? [], lists.parcels ?? [], lists.returns ?? []];
    const toPick = parcels.filter(parcel => parcel.work === "open");
    const special = new Set(toPick.filter(parcel => parcel.special || parcel.vip).map(parcel => parcel.orderId)).size;
    const promised = parcels.filter(parcel => parcel.shipBy).sort((a, b) => a.shipBy.localeCompare(b.shipBy));
    const waiting = returns.filter(needsStaff);
    const unseen = exceptions.filter(item => !item.acknowledgedAt);
    return [
      h("div.head", {}, h("h1", { tabindex: -1 }, "Today"), h("span.soft", {}, `${plural(funnel.orders, "order")}, ${sums(funnel.value)}`)),
      h("div.tiles", {},
        tile("exceptions", "exceptions", "Exceptions", exceptions.length, exceptions.length ? `${count(unseen.length)} not yet seen` : "Nothing stands out", exceptions.length > 0),
        tile("orders?fulfilmentStatus=onHold", "pause", "On hold", funnel.held, funnel.held ? "wait for a decision" : "No order is held", false),
        tile("fulfilment", "fulfilment", "To pick", toPick.length, special ? `${plural(special, "special or VIP order")} first` : promised.length ? `oldest promise ${ago(promised[0].shipBy)}` : "All parcels have left", false),
        tile("returns", "returns", "Returns to decide", waiting.length, waiting.length ? `oldest ${ago(waiting.map(item => item.requestedAt).sort()[0])}` : "None is waiting", false)),
      flow(funnel),
      h("div.pair", {}, needsAction(exceptions), leavesNext(promised)),
    ];
  },
};

const tile = (path, symbol, label, figure, more, urgent) => h("a.card.tile", { href: `#/${path}`, "data-key": path, class: urgent ? "urgent" : "" },
  h("span.label", {}, icon(symbol), label), h("span.figure", {}, count(figure)), h("span.more", {}, more));

function flow(funnel) {
  const counted = funnel.stages.filter(stage => stage.orders > 0);
  return h("section.card.flow", { "aria-label": "Orders by status" },
    h("div.card-head", {}, h("h2", {}, "All orders"), h("span.end.faint", {}, plural(funnel.units, "unit"))),
    shares(counted),
    [funnel.stages.slice(0, UNDER_WAY), funnel.stages.slice(UNDER_WAY)].map((stages, ended) => h("div.stages", { class: ended ? "ended" : "" }, stages.map(stage => h("a.stage", { href: `#/orders?status=${stage.status}`, "data-key": stage.status, class: stage.orders ? "" : "none" },
      h("span.name", { class: `shade-${tone(stage.status)}` }, words(stage.status)),
      h("span.figure", {}, count(stage.orders)),
      h("span.value", {}, stage.orders ? sums(stage.value) : " "))))));
}

function shares(stages) {
  const total = stages.reduce((sum, stage) => sum + stage.orders, 0);
  let from = 0;
  return s("svg", { class: "bar", viewBox: "0 0 1000 10", preserveAspectRatio: "none", "aria-hidden": "true" }, stages.map(stage => {
    const width = 1000 * stage.orders / total;
    const part = s("rect", { "data-key": stage.status, class: `shade-${tone(stage.status)}`, x: from.toFixed(1), width: Math.max(2, width - 2.5).toFixed(1), height: 10 });
    from += width;
    return part;
  }));
}

const needsAction = exceptions => h("section.card", {},
  h("div.card-head", {}, h("h2", {}, "Needs action"), h("a.link.end", { href: "#/exceptions" }, "All exceptions")),
  exceptions.length
    ? h("ul.rows", {}, exceptions.slice(0, 7).map(item => h("li", { "data-key": item.id }, h("a.row.row-slim", { href: item.orderId ? `#/orders/${item.orderId}` : "#/exceptions", "data-row": true },
      h("span", {}, h("span.main-text", {}, exceptionTitle(item)), h("span.sub", {}, " ", item.orderNumber ? `Order ${item.orderNumber}` : item.detail)), h("span.sub", {}, time(item.openedAt))))))
    : h("div.empty", {}, h("strong", {}, "Nothing needs action"), "Exceptions appear here, and close themselves when their reason is gone."));

const leavesNext = parcels => h("section.card", {},
  h("div.card-head", {}, h("h2", {}, "Leaves next"), h("a.link.end", { href: "#/fulfilment" }, "Work list")),
  parcels.length
    ? h("ul.rows", {}, parcels.slice(0, 7).map(parcel => h("li", { "data-key": parcel.id }, h("a.row.row-slim", { href: `#/orders/${parcel.orderId}`, "data-row": true },
      h("span", {}, h("span.main-text", {}, parcel.orderNumber), h("span.sub", {}, ` ${parcel.location} · ${STEPS[parcel.work]} · ${plural(parcel.units, "unit")}`)), due(parcel.shipBy)))))
    : h("div.empty", {}, h("strong", {}, "All parcels have left"), "Paid orders appear here, the oldest promise first."));
