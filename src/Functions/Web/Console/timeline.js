// The timeline's events in plain words.
import { h } from "./dom.js";
import { moment, ago, money, plural, words } from "./format.js";

const PAYMENT = {
  failed: "A payment attempt failed", requiresAction: "The bank asks the customer to confirm", processing: "The bank is working on the payment", authorized: "Payment authorised",
  captured: "Payment captured", voided: "Payment called off", lapsed: "Authorisation lapsed", disputeOpened: "Dispute opened", disputeWon: "Dispute won", disputeLost: "Dispute lost",
};

const TEXTS = {
  orderPlaced: data => `Order taken in: ${plural(data.units, "unit")} in ${plural(data.lines, "line")}, ${money(data.total)}`,
  stockReserved: data => `Stock kept${data.locations?.length ? ` at ${data.locations.join(", ")}` : ""}${data.why ? `. ${data.why}` : ""}`,
  orderBackordered: data => `Waits for ${data.skus.join(", ")}${data.expectedAt ? `, expected ${moment(data.expectedAt)}` : ""}`,
  orderOversold: data => `Sold without stock: ${data.skus.join(", ")}`,
  stockGivenUp: data => `Its stock went to order ${data.otherOrder}, which was paid earlier`,
  customerAskedAboutStock: () => "The customer was asked what to do about it",
  stockChosen: data => `Chosen: ${{ wait: "wait for it", part: "send what is there", substitute: "send something else", cancel: "cancel" }[data.choice] ?? data.choice}`,
  lineChanged: ({ change }) => `Sent of line ${change.lineId}: ${plural(change.quantity, "unit")}${change.sku ? ` of ${change.sku}` : ""}`,
  reservationConfirmed: () => "Reservation made firm",
  stockReleased: () => "Stock given back",
  holdPlaced: data => `Held: ${words(data.reason)}${data.detail ? `. ${data.detail}` : ""}`,
  holdReleased: data => `Released: ${words(data.reason)}`,
  tagsChanged: data => [data.added?.length && `Tagged ${data.added.join(", ")}`, data.removed?.length && `Tag ${data.removed.join(", ")} taken off`].filter(Boolean).join("; "),
  noteAdded: () => "Note added",
  addressCorrected: () => "Address corrected",
  paymentAwaited: data => `The bank is still working on the payment: the order waits until ${moment(data.until)}${data.tooLong ? ", longer than banks are given" : ""}`,
  paymentRefused: data => `Cannot be paid by card: ${data.why}`,
  paymentRequested: data => `Payment of ${money(data.amount)} requested`,
  paymentRecorded: ({ entry }) => `${PAYMENT[entry.kind] ?? words(entry.kind)}${entry.amount?.amount ? `: ${money(entry.amount)}` : ""}${entry.detail ? ` (${entry.detail})` : ""}`,
  orderPaid: data => `Paid. To leave by ${moment(data.shipBy)}`,
  refundRequested: data => `Refund of ${money(data.amount)} decided: ${data.reason}`,
  refundUpdated: data => `Refund of ${money(data.amount)} ${words(data.state).toLowerCase()}`,
  moneyMoved: data => `${money(data.amount)} of it pays order ${data.orderNumber} instead`,
  orderReplaces: () => "Takes the place of an order that was over when its money came",
  vipRecognised: data => `VIP, goes first: ${money(data.spent)} on ${plural(data.orders, "order")} within ${data.days} days before, more than ${money(data.over)}`,
  parcelPlanned: data => `On the pick list at ${data.location}: ${plural(data.units ?? 0, "unit")}`,
  parcelPicked: () => "Picked",
  parcelPacked: data => `Packed${data.weightGrams ? `, ${data.weightGrams} g` : ""}`,
  labelBought: ({ label }) => `Label bought: ${label.carrier} ${label.service}, ${label.trackingNumber}`,
  labelVoided: () => "Label called off",
  parcelHandedOver: data => `Handed over to the carrier${data.trackingNumber ? `, ${data.trackingNumber}` : ""}`,
  parcelStockConsumed: () => "Stock taken off the books",
  parcelCancelled: data => `Parcel called off${data.reason ? `: ${data.reason}` : ""}`,
  labelKept: data => `The carrier does not take the label back: ${data.why}`,
  parcelTracked: data => `Carrier: ${words(data.status).toLowerCase()}`,
  orderDelivered: data => `Delivered. May be returned until ${moment(data.returnUntil)}`,
  orderCancelled: data => `Cancelled: ${data.reason}`,
  orderExpired: () => "Expired unpaid",
  orderClosed: () => "Closed",
  orderRehydrated: () => "A fresh instance took the order over",
  surpriseNoted: data => `Unexpected: ${data.detail}`,
  returnRequested: data => `Return of ${plural(data.units, "unit")} requested`,
  returnApproved: () => "Return approved",
  returnDeclined: data => `Return declined: ${data.reason}`,
  returnLabelIssued: ({ label }) => `Return label issued: ${label.trackingNumber}`,
  returnDispatched: () => "Return on its way",
  returnReceived: data => data.complete ? "Return arrived" : "A part of the return arrived",
  returnInspected: () => "Return inspected",
  returnRestocked: () => "Returned units back on the books",
  returnClosed: () => "Return settled",
  returnCancelled: () => "Return called off",
  returnExpired: () => "Return lapsed",
};

const BIG = new Set(["orderPlaced", "orderPaid", "parcelHandedOver", "orderDelivered", "orderClosed"]);
const BAD = new Set(["surpriseNoted", "orderCancelled", "orderExpired", "holdPlaced"]);
const ACTORS = { timer: "a timer", system: "the system", stripe: "the payment provider", carrier: "the carrier", customer: "the customer" };

function actor(text) {
  const [kind, id] = text.split(":");
  return kind === "staff" ? id : ACTORS[kind] ?? [kind, id].filter(Boolean).join(" ");
}

function weight(event) {
  const failed = event.kind === "paymentRecorded" && ["failed", "disputeOpened", "disputeLost"].includes(event.data.entry.kind);
  if (failed || BAD.has(event.kind) || ["lost", "damaged", "delayed"].includes(event.data?.status)) return "bad";
  return BIG.has(event.kind) ? "big" : "";
}

/** What happened, the latest first. */
export const timeline = events => h("ol.timeline", { reversed: true }, events.map((event, index) => h("li", { "data-key": String(index), class: weight(event) },
  h("div.what", {}, TEXTS[event.kind]?.(event.data ?? {}) ?? words(event.kind)),
  h("div.when", {}, h("time", { datetime: event.at }, moment(event.at)), ` · ${ago(event.at)} · by ${actor(event.actor)}`))).reverse());
