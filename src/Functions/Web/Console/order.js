// One order: the answer first, then everything that is known of it, and what can be done.
import { h, icon } from "./dom.js";
import { get } from "./api.js";
import { due, happened, money, moment, pill, plural, time, words } from "./format.js";
import { facets } from "./orders.js";
import { advance, addressOrder, callOffParcel, cancelOrder, holdOrder, NEXT_STEP, noteOrder, refundableLines, refundLine, refundOrder, releaseOrder, reorderLate, requestReturn, RETURN_STEPS, returnStep, tagOrder } from "./commands.js";
import { timeline } from "./timeline.js";

export const order = {
  title: data => data.order.number,

  load: ({ route }, signal) => get(`/api/orders/${encodeURIComponent(route.id)}`, signal),

  render(data) {
    return [head(data), journey(data), answer(data), h("div.columns", {},
      h("div.stack", {}, parcels(data), returnsOf(data), lines(data), story(data)),
      h("div.stack", {}, customer(data), notes(data), payment(data), messages(data)))];
  },

  actions: {
    cancel: (context, _, data) => settle(context, cancelOrder(data), "Cancelled"),
    refund: (context, _, data) => settle(context, refundOrder(data), "The refund is on its way"),
    refundLine: (context, _, data) => settle(context, refundLine(data), "The refund is on its way"),
    reorder: (context, _, data) => settle(context, reorderLate(data), "The new order is made"),
    hold: (context, _, data) => settle(context, holdOrder(data), "Held"),
    release: (context, { hold }, data) => settle(context, releaseOrder(data, hold), "Released"),
    note: (context, _, data) => settle(context, noteOrder(data), "Noted"),
    tags: (context, _, data) => settle(context, tagOrder(data), "Saved"),
    address: (context, _, data) => settle(context, addressOrder(data), "Saved"),
    return: (context, _, data) => settle(context, requestReturn(data), "Return requested"),
    advance: (context, { id }, data) => advance(context, data.order.parcels.find(parcel => parcel.id === id)),
    callOff: (context, { id }, data) => settle(context, callOffParcel(data.order.parcels.find(parcel => parcel.id === id)), "Called off; it is to be picked again"),
    async returnStep(context, { id, step }, data) {
      const done = await returnStep(data.order.returns.find(item => item.id === id), step);
      await settle(context, Promise.resolve(Boolean(done)), done);
    },
  },
};

const settle = async ({ run, refresh }, asked, done) => await asked ? run(async () => {}, done) : refresh();

const isOpen = order => order.state === "open";
// Money that came when the order was over and was left for staff to decide on.
const isLate = ({ order, refundable }) => ["cancelled", "expired"].includes(order.state) && refundable.amount > 0 && refundable.amount === order.payment.due.amount;
const hasLeft = order => order.parcels.some(parcel => parcel.handedOverAt);

function head({ order, status, paymentStatus, refunded, returned, refundable }) {
  const button = (name, label, kind = "") => h("button.button", { type: "button", "data-do": name, class: kind, "data-key": name }, label);
  return h("div", {},
    h("a.crumb", { href: "#/orders" }, icon("back"), "Orders"),
    h("div.head", {},
      h("h1", { tabindex: -1 }, order.number), h("span.marks", {}, pill(status), facets({ status, paymentStatus, refunded, returned })),
      h("span.soft", {}, money(order.total), " · ", order.channel, " · placed ", time(order.placedAt)),
      h("div.end", {},
        isOpen(order) && order.deliveredAt && order.parcels.length > 0 && button("return", "Return"),
        isLate({ order, refundable }) && button("reorder", "Make a new order"),
        refundable.amount > 0 && button("refund", "Refund"),
        isOpen(order) && !order.deliveredAt && button("hold", "Hold"),
        button("note", "Note"),
        isOpen(order) && !order.deliveredAt && !hasLeft(order) && button("cancel", "Cancel order", "danger-quiet"))));
}

function journey({ order }) {
  const live = order.parcels.filter(parcel => parcel.work !== "cancelled");
  const last = (name, part = live) => part.length && part.every(item => item[name]) ? part.map(item => item[name]).sort().at(-1) : null;
  const over = order.state === "cancelled" ? "Cancelled" : order.state === "expired" ? "Expired" : null;
  const steps = [
    ["Placed", order.placedAt], ["Paid", order.paidAt], ["Packed", last("packedAt")], ["Shipped", last("handedOverAt")],
    ["Delivered", order.deliveredAt], ["Closed", over ? null : order.closedAt],
  ].filter(([, at]) => !over || at);
  const next = steps.findIndex(([, at]) => !at);
  return h("ol.card.journey", { "aria-label": "Where the order stands" },
    steps.map(([label, at], index) => h("li", { "data-key": label, class: at ? "done" : index === next ? "now" : "", "aria-current": index === next && "step" }, label, at ? time(at) : h("span.when"))),
    over && h("li.broken", { "data-key": over }, over, time(order.closedAt)));
}

const answer = ({ answer: card }) => h("dl.card.answer", { "data-key": "answer" },
  h("div", {}, icon("check"), h("dt", {}, "What happened"), h("dd", {}, card.happened)),
  h("div", { class: card.actionNeeded ? "ours" : "" }, icon(card.actionNeeded ? "alert" : "clock"), h("dt", {}, card.actionNeeded ? "Needs action" : "What we wait for"), h("dd", {}, card.needsAction)),
  h("div", {}, icon("speech"), h("dt", {}, "The customer should hear next"), h("dd", {}, card.customerHears)));

const section = (title, body, end) => h("section.card", { "data-key": title }, h("div.card-head", {}, h("h2", {}, title), end && h("span.end", {}, end)), body);

function parcels({ order, lines: sold }) {
  if (!order.parcels.length) return null;
  const live = order.parcels.some(parcel => NEXT_STEP[parcel.work]);
  let first = true;
  return section(order.parcels.length > 1 ? `Parcels (${order.parcels.length})` : "Parcel", order.parcels.map(parcel => {
    const step = !order.holds.length && isOpen(order) && NEXT_STEP[parcel.work];
    const leading = step && first;
    if (step) first = false;
    return h("div.parcel", { "data-key": parcel.id },
      h("div.parcel-head", {}, h("h3", {}, parcel.location), pill(parcel.handedOverAt && parcel.status && parcel.status !== "labelCreated" ? parcel.status : parcel.work),
        parcel.label && h("span.soft.mono", {}, `${parcel.label.carrier} ${parcel.label.trackingNumber}`),
        isOpen(order) && NEXT_STEP[parcel.work] && h("div.acts", {},
          h("button.button.small", { type: "button", class: "danger-quiet", "data-do": "callOff", "data-id": parcel.id, "data-key": "callOff" }, "Call off"),
          step && h("button.button.small", { type: "button", class: leading ? "primary" : "", "data-do": "advance", "data-id": parcel.id, "data-next": leading, "data-key": "advance" }, step.label))),
      h("div.soft", {}, parcel.items.map(item => `${item.quantity} × ${sold.find(line => line.lineId === item.lineId)?.title ?? item.sku}`).join(", ")),
      parcel.work !== "cancelled" && h("ol.track", { "aria-label": "Steps of the parcel" },
        [["Picked", parcel.pickedAt], ["Packed", parcel.packedAt], ["Label", parcel.label], ["Handed over", parcel.handedOverAt], ["Delivered", parcel.deliveredAt]]
          .map(([label, done]) => h("li", { class: done ? "done" : "", title: typeof done === "string" ? moment(done) : null }, label))));
  }), live && due(order.shipBy));
}

const lines = data => section("Lines", h("div.scroll", {}, h("table.table", {},
  h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Item"), h("th.right", { scope: "col" }, "Units"), h("th.right", { scope: "col" }, "Each"), h("th.right", { scope: "col" }, "Total"))),
  h("tbody", {}, data.lines.map(line => h("tr", { "data-key": line.lineId },
    h("td", {}, line.title ?? line.sku, h("div.faint.mono", {}, line.sku, line.kind === "charge" && " · charge")),
    h("td.right.number", {}, line.quantity), h("td.right.money", {}, money(line.unitPrice)), h("td.right.money", {}, money(line.total))))),
  h("tfoot", {},
    h("tr", {}, h("td", { colspan: 3 }, `Shipping, ${data.order.shipping.method}`), h("td.right.money", {}, money(data.order.shipping.price))),
    h("tr.sum", {}, h("td", { colspan: 3 }, "Total"), h("td.right.money", {}, money(data.order.total)))))),
  refundableLines(data).length > 0 && h("button.button.small", { type: "button", "data-do": "refundLine" }, "Refund items"));

function payment({ order, captured, refundedAmount, refundable, paymentStatus, captureBefore, disputes }) {
  const { payment: paid } = order;
  return section("Payment", [
    h("div.card-body", {}, h("dl.facts", {},
      h("dt", {}, "Due"), h("dd.money", {}, money(paid.due)), h("dt", {}, "Captured"), h("dd.money", {}, money(captured)),
      refundedAmount.amount > 0 && [h("dt", {}, "Refunded"), h("dd.money", {}, money(refundedAmount))],
      captured.amount > 0 && [h("dt", {}, "Can be refunded"), h("dd.money", {}, money(refundable))],
      captureBefore && [h("dt", {}, "Set aside until"), h("dd", {}, time(captureBefore))])),
    disputes.map(dispute => h("div.entry", { "data-key": dispute.id },
      h("span", {}, "Dispute ", pill(dispute.state), dispute.reason && h("div.faint", {}, words(dispute.reason)), h("div", {}, h("a.link", { href: `/api/orders/${encodeURIComponent(order.id)}/dispute-pack`, target: "_blank", rel: "noopener" }, "Evidence pack"))),
      h("span.end", {}, h("span.money", {}, money(dispute.amount)), h("div.faint", {}, dispute.dueBy && dispute.state === "open" ? ["evidence due ", time(dispute.dueBy)] : happened(dispute.openedAt))))),
    [...paid.ledger].sort((a, b) => a.at.localeCompare(b.at)).map(entry => h("div.entry", { "data-key": entry.id },
      h("span", {}, words(entry.kind), entry.detail && h("span.faint", {}, ` · ${entry.detail}`), h("div.faint.mono", {}, entry.reference)),
      h("span.end", {}, h("span.money", {}, money(entry.amount)), h("div.faint", {}, happened(entry.at))))),
    paid.refunds.map(refund => h("div.entry", { "data-key": refund.id },
      h("span", {}, "Refund ", pill(refund.state), h("div.faint", {}, refund.reason, refund.failure && ` · ${words(refund.failure)}`)),
      h("span.end", {}, h("span.money", {}, `−${money(refund.amount)}`), h("div.faint", {}, time(refund.requestedAt))))),
  ], pill(paymentStatus));
}

const returnsOf = ({ order, lines: sold }) => order.returns.length > 0 && section("Returns", order.returns.map(item => h("div.return", { "data-key": item.id },
  h("div.parcel-head", {}, pill(item.status), h("span.faint", {}, "requested ", time(item.requestedAt)),
    h("div.acts", {}, (RETURN_STEPS[item.status] ?? []).map(step => h("button.button.small", { type: "button", "data-do": "returnStep", "data-id": item.id, "data-step": step.name }, step.label)))),
  item.lines.map(line => h("div.soft", {}, `${line.quantity} × ${sold.find(other => other.lineId === line.lineId)?.title ?? line.sku}`, h("span.faint", {}, ` · ${words(line.reason)} · ${money(line.value)}`))),
  item.declineReason && h("div.soft", {}, `Declined: ${item.declineReason}`))));

function customer({ order }) {
  const address = order.shippingAddress;
  const labelled = order.parcels.some(parcel => parcel.label && parcel.work !== "cancelled");
  return section("Customer", h("div.card-body.customer", {},
    h("div", {}, h("strong", {}, order.customer.name ?? "Guest"),
      order.customer.email && h("div", {}, h("a.link", { href: `mailto:${order.customer.email}` }, order.customer.email)),
      order.customer.phone && h("div", {}, order.customer.phone)),
    address && h("address.address.soft", {}, [address.name, address.line1, address.line2, [address.postcode, address.city].filter(Boolean).join(" "), address.region, address.country].filter(Boolean).map(part => h("div", {}, part))),
    order.customerNote && h("div.note", {}, `“${order.customerNote}”`),
    order.holds.length > 0 && h("div.stack", {}, order.holds.map(hold => h("div.parcel-head", { "data-key": hold.reason },
      h("span.chip.hold", {}, words(hold.reason)), h("span.soft", {}, hold.detail),
      h("div.acts", {}, h("button.button.small", { type: "button", "data-do": "release", "data-hold": hold.reason }, "Release"))))),
    h("div.marks", {}, order.tags.map(tag => h("a.chip", { href: `#/orders?tag=${encodeURIComponent(tag)}` }, tag)),
      h("button.button.bare.small", { type: "button", "data-do": "tags" }, order.tags.length ? "Edit tags" : "Add tags"))),
  isOpen(order) && !labelled && address && h("button.button.bare.small", { type: "button", "data-do": "address" }, "Correct address"));
}

const notes = ({ order }) => order.notes.length > 0 && section("Notes", h("div.card-body", {}, order.notes.map((note, index) => h("div.note", { "data-key": String(index) }, note.text, h("div.faint", {}, note.author, " · ", time(note.at))))));

const messages = ({ messages: sent }) => section("What the customer was told", sent.length
  ? sent.map(message => h("div.entry", { "data-key": message.key }, h("span", {}, words(message.kind)), h("span.end", {}, pill(message.status), h("div.faint", {}, time(message.sentAt ?? message.queuedAt)))))
  : h("div.card-body.faint", {}, "Nothing yet."), sent.length > 0 && h("span.faint", {}, plural(sent.length, "message")));

const story = data => section("Timeline", timeline(data.timeline), h("span.faint", {}, plural(data.timeline.length, "event")));
