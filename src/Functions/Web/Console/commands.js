// What staff can do to an order, a parcel or a return: each asks first and says the consequence.
import { post } from "./api.js";
import { ask } from "./dialogs.js";
import { decimals, money, plural, words } from "./format.js";

const reason = (label, value) => ({ name: "reason", label, value, required: true, hint: "The customer reads it too." });

export function cancelOrder({ order, refundable }) {
  const live = order.parcels.filter(parcel => parcel.work !== "cancelled").length;
  const effects = [
    live && `call off ${plural(live, "parcel")}`, "give the stock back",
    refundable.amount > 0 ? `refund ${money(refundable)}` : "void the payment", "tell the customer",
  ].filter(Boolean);
  return ask({
    title: `Cancel order ${order.number}?`, consequence: `This will ${effects.slice(0, -1).join(", ")} and ${effects.at(-1)}. It cannot be undone.`,
    fields: [reason("Why", "the customer changed their mind")], confirm: "Cancel the order", cancel: "Keep it", danger: true,
    act: values => post(`/api/orders/${order.id}/cancel`, values),
  });
}

export function refundOrder({ order, refundable }) {
  const places = decimals(order.currency);
  const most = refundable.amount / 10 ** places;
  return ask({
    title: `Refund order ${order.number}`, consequence: `Up to ${money(refundable)} can go back. The money goes to where it came from, and the customer is told once it is there.`,
    fields: [
      { name: "amount", label: `Amount in ${order.currency}`, type: "number", value: most.toFixed(places), min: (1 / 10 ** places).toFixed(places), max: most, step: (1 / 10 ** places).toFixed(places), required: true, inputmode: "decimal" },
      reason("Why", "goodwill"),
    ],
    confirm: "Refund", danger: true,
    act: values => post(`/api/orders/${order.id}/refunds`, { amount: { amount: Math.round(Number(values.amount) * 10 ** places), currency: order.currency }, reason: values.reason }),
  });
}

/** For a customer who calls: what becomes of an order that a channel sold when it was gone. */
export function chooseAboutStock(orderId, { part, substitutes }) {
  const sent = changes => changes.map(change => `${change.quantity} × ${change.sku ?? `line ${change.lineId}`}`).join(", ");
  const choices = [
    ["wait", "wait until it is there"],
    part.length && ["part", `send what is there (${sent(part)} of what is short), refund the rest`],
    substitutes.length && ["substitute", `send ${sent(substitutes)} instead`],
    ["cancel", "cancel, all money back"],
  ].filter(Boolean);
  return ask({
    title: "What does the customer want?", consequence: "They were asked by mail and can choose on their own page; choose here only for those who told you.",
    fields: [{ name: "choice", label: "The customer wants to", options: choices }], confirm: "Do it",
    act: values => post(`/api/orders/${orderId}/stock-choice`, values),
  });
}

export const refundableLines = ({ lines, refundable, refundableUnits }) => refundable.amount > 0 ? lines.filter(line => line.total.amount > 0 && refundableUnits[line.lineId] > 0) : [];

export const refundLine = data => ask({
  title: `Refund items of order ${data.order.number}`, consequence: "What the units cost goes back, with their share of discount and tax, to where it came from. Nothing has to come back for it.",
  fields: [
    { name: "lineId", label: "Which item", hint: "With the units that can be refunded.", options: refundableLines(data).map(line => [line.lineId, `${data.refundableUnits[line.lineId]} × ${line.title ?? line.sku}`]) },
    { name: "quantity", label: "Units to refund", type: "number", min: 1, value: 1, step: 1, required: true, inputmode: "numeric" },
    reason("Why", "goodwill"),
  ],
  confirm: "Refund", danger: true,
  act: values => post(`/api/orders/${data.order.id}/refunds`, { lines: [{ lineId: values.lineId, quantity: Number(values.quantity) }], reason: values.reason }),
});

export const reorderLate = ({ order, refundable }) => ask({
  title: `Make a new order of ${order.number}?`, consequence: `The same items at the same prices, paid by the ${money(refundable)} that came too late for this one. The customer gets a confirmation of the new order.`,
  confirm: "Make the new order", act: () => post(`/api/orders/${order.id}/reorder`, {}),
});

const HOLDS = ["other", "fraudReview", "highValue", "incorrectAddress", "unknownDeliveryDate"];

export const holdOrder = ({ order }) => ask({
  title: `Hold order ${order.number}`, consequence: "Nobody can pick, pack or ship it until it is released. The customer is not told.",
  fields: [
    { name: "reason", label: "Reason", options: HOLDS.map(hold => [hold, words(hold)]) },
    { name: "detail", label: "What exactly", required: true },
  ],
  confirm: "Hold", act: values => post(`/api/orders/${order.id}/hold`, values),
});

export const releaseOrder = ({ order }, hold) => ask({
  title: `Release “${words(hold)}”?`, consequence: order.holds.length > 1 ? "The other holds stay." : "The order goes on to the warehouse as soon as it is paid.",
  confirm: "Release", act: () => post(`/api/orders/${order.id}/release`, { reason: hold }),
});

export const noteOrder = ({ order }) => ask({
  title: "Add a note", consequence: "Notes are for staff; the customer never sees them.",
  fields: [{ name: "text", label: "Note", type: "textarea", required: true }],
  confirm: "Add", act: values => post(`/api/orders/${order.id}/notes`, values),
});

const tagsIn = text => text.split(",").map(tag => tag.trim()).filter(Boolean);

export const tagOrder = ({ order }) => ask({
  title: "Tags", fields: [{ name: "tags", label: "Tags, separated by commas", value: order.tags.join(", ") }], confirm: "Save",
  act: ({ tags }) => {
    const wished = tagsIn(tags);
    return post(`/api/orders/${order.id}/tags`, { add: wished.filter(tag => !order.tags.includes(tag)), remove: order.tags.filter(tag => !wished.includes(tag)) });
  },
});

const ADDRESS = [["name", "Name", true], ["line1", "Street and number", true], ["line2", "Flat, building"], ["city", "Town", true], ["region", "Region"], ["postcode", "Postcode"], ["country", "Country code", true]];

export const addressOrder = ({ order }) => ask({
  title: "Correct the address", consequence: "Possible until a label is bought. A hold for a wrong address is released with it.",
  fields: ADDRESS.map(([name, label, required]) => ({ name, label, required, value: order.shippingAddress?.[name] ?? "" })), confirm: "Save the address",
  act: values => post(`/api/orders/${order.id}/address`, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim() || null]))),
});

/** The next step of a parcel's work: what it is called, and how to do it. */
export const NEXT_STEP = {
  open: { label: "Pick", done: "Picked", act: parcel => post(`/api/fulfilments/${parcel.id}/pick`) },
  picked: { label: "Pack", done: "Packed; its label is bought next", ask: packParcel },
  packed: { label: "Get label", done: "Label asked for", act: parcel => post(`/api/fulfilments/${parcel.id}/label`) },
  labelled: { label: "Hand over", done: "Handed over", ask: shipParcel },
};

function packParcel(parcel) {
  return ask({
    title: "Pack the parcel", consequence: "The label is bought as soon as it is packed.",
    fields: [{ name: "weight", label: "Weight in grams", type: "number", min: 1, max: 70000, step: 1, inputmode: "numeric", hint: "Leave it empty to use the catalogue's weights." }],
    confirm: "Packed", act: ({ weight }) => post(`/api/fulfilments/${parcel.id}/pack`, weight ? { weightGrams: Number(weight) } : {}),
  });
}

function shipParcel(parcel) {
  return ask({
    title: "Hand over to the carrier?", consequence: "Takes its stock off the books and mails the tracking to the customer. After that, only the carrier's word counts.",
    confirm: "Handed over", act: () => post(`/api/fulfilments/${parcel.id}/ship`),
  });
}

/** Back to the pick list: for a damaged box, a wrong address, goods that are not where they should be. */
export const callOffParcel = parcel => ask({
  title: "Call this parcel off?", consequence: `${parcel.label ? "Its label is voided. " : ""}The same goods are to be picked again at ${parcel.location}, as a new parcel; stock and payment stay as they are. Put what was picked back on its shelf.`,
  fields: [{ name: "reason", label: "Why", hint: "For staff; may be left empty." }], confirm: "Call off", cancel: "Keep it", danger: true,
  act: values => post(`/api/fulfilments/${parcel.id}/cancel`, values),
});

/** Does the next step of a parcel, with its dialog when it has one. */
export async function advance({ run, refresh }, parcel) {
  const step = NEXT_STEP[parcel.work];
  if (!step) return;
  if (step.act) await run(() => step.act(parcel), step.done);
  else if (await step.ask(parcel)) await run(async () => {}, step.done);
  else await refresh();
}

const REASONS = ["wrongSize", "damaged", "notAsDescribed", "changedMind", "wrongItem", "other"];

export function requestReturn({ order, lines }) {
  const goods = lines.filter(line => line.kind !== "charge");
  return ask({
    title: `Return of order ${order.number}`, consequence: "Once approved, the customer gets a label by mail. The refund follows the inspection.",
    fields: [
      { name: "lineId", label: "What comes back", options: goods.map(line => [line.lineId, `${line.title ?? line.sku} (${line.quantity} bought)`]) },
      { name: "quantity", label: "Units", type: "number", min: 1, value: 1, step: 1, required: true, inputmode: "numeric" },
      { name: "reason", label: "Why", options: REASONS.map(name => [name, words(name)]) },
      { name: "resolution", label: "The customer gets", options: [["refund", "Money back"], ["none", "Nothing"]] },
    ],
    confirm: "Request the return",
    act: values => post("/api/returns", { orderId: order.id, lines: [{ lineId: values.lineId, quantity: Number(values.quantity), reason: values.reason }], resolution: values.resolution }),
  });
}

/** What can be done to a return in each state. */
export const RETURN_STEPS = {
  requested: [
    { name: "approve", label: "Approve", title: "Approve the return?", consequence: "A label for the way back is bought and mailed to the customer.", done: "Approved" },
    { name: "reject", label: "Decline", title: "Decline the return?", consequence: "The customer is told, with this reason.", fields: [reason("Why")], danger: true, done: "Declined" },
  ],
  approved: [{ name: "receive", label: "Receive", title: "Has all of it arrived?", consequence: "It waits for inspection next; the customer is told that it arrived.", done: "Received" }],
  received: [{ name: "inspect", label: "Inspect", title: "Inspected, all can be sold again?", consequence: "Puts the units back on the books and refunds them.", done: "Inspected; the refund is on its way" }],
};
RETURN_STEPS.inTransit = RETURN_STEPS.approved;
RETURN_STEPS.partiallyReceived = RETURN_STEPS.received;

export const returnStep = (item, name) => {
  const step = RETURN_STEPS[item.status].find(candidate => candidate.name === name);
  return ask({ ...step, confirm: step.label, act: values => post(`/api/returns/${item.id}/${name}`, values) }).then(done => done && step.done);
};
