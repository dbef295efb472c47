// How money, times and states read.
import { h } from "./dom.js";

let offset = 0;

/** Takes over the shop's clock, which need not be this machine's. */
export const setNow = iso => { offset = Date.parse(iso) - Date.now(); };
export const now = () => Date.now() + offset;

const currencies = new Map();

function currencyFormat(currency) {
  if (!currencies.has(currency)) currencies.set(currency, new Intl.NumberFormat(undefined, { style: "currency", currency }));
  return currencies.get(currency);
}

/** Minor units of a currency, with as many decimals as it has. */
export const decimals = currency => currencyFormat(currency).resolvedOptions().maximumFractionDigits;
export const money = value => value ? currencyFormat(value.currency).format(value.amount / 10 ** decimals(value.currency)) : "–";
export const sums = values => values?.length ? values.map(money).join(" · ") : "–";
export const count = number => new Intl.NumberFormat().format(number);
export const plural = (number, one, many = one + "s") => `${count(number)} ${number === 1 ? one : many}`;

const absolute = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const dayOnly = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: "auto", style: "short" });
const UNITS = [["year", 31536e6], ["month", 2592e6], ["week", 6048e5], ["day", 864e5], ["hour", 36e5], ["minute", 6e4]];

export const moment = iso => absolute.format(new Date(iso));
export const day = iso => dayOnly.format(new Date(iso));

export function ago(iso) {
  const distance = Date.parse(iso) - now();
  const [unit, size] = UNITS.find(([, length]) => Math.abs(distance) >= length) ?? [];
  return unit ? relative.format(Math.round(distance / size), unit) : "just now";
}

/** "3 hr. ago", with the exact time in the tooltip and for screen readers. */
export const time = iso => iso ? h("time", { datetime: iso, title: moment(iso) }, ago(iso)) : "–";

/** When something was done, in the words of somebody outside, whose clock may be ahead of the shop's: what was done does not lie in the future. */
export const happened = iso => iso && Date.parse(iso) > now() ? h("time", { datetime: iso, title: moment(iso) }, day(iso)) : time(iso);

/** camelCase as words: "partiallyFulfilled" → "Partially fulfilled". */
export function words(name) {
  if (!name) return "";
  const text = name.replace(/[A-Z]/g, letter => " " + letter.toLowerCase());
  return text[0].toUpperCase() + text.slice(1);
}

const TONES = {
  pendingPayment: "wait", paid: "work", processing: "work", partiallyFulfilled: "work", fulfilled: "work", shipped: "way", delivered: "good",
  cancelled: "over", expired: "over", refunded: "over", returned: "over", closed: "over", declined: "over", voided: "over", resolved: "good",
  pending: "wait", requiresAction: "wait", authorized: "work", partiallyPaid: "wait", partiallyRefunded: "over", failed: "bad", disputed: "bad",
  open: "wait", picked: "work", packed: "work", labelled: "work", handedOver: "way", acknowledged: "work",
  labelCreated: "work", accepted: "way", inTransit: "way", delayed: "bad", outForDelivery: "way", attempted: "bad", readyForPickup: "way", pickedUp: "good",
  returning: "bad", lost: "bad", damaged: "bad",
  requested: "wait", approved: "work", partiallyReceived: "wait", received: "wait", inspected: "work", succeeded: "good", reversed: "bad",
  queued: "wait", sending: "wait", sent: "way", bounced: "bad", onHold: "bad", inProgress: "work", scheduled: "wait", unfulfilled: "over",
};

export const tone = state => TONES[state] ?? "over";
/** A state as a coloured label; the words say it, the colour only helps. */
export const pill = (state, text) => h("span.pill", { class: `tone-${tone(state)}` }, text ?? words(state));

const HOUR = 36e5;

/** Whether a promise is near or broken: a label, or nothing when there is time. */
export function due(shipBy, done) {
  if (!shipBy || done) return null;
  const left = Date.parse(shipBy) - now();
  if (left < 0) return h("span.due.late", { title: moment(shipBy) }, `Late, ${ago(shipBy)}`);
  if (left < 24 * HOUR) return h("span.due.soon", { title: moment(shipBy) }, `Due ${ago(shipBy)}`);
  return h("span.due", { title: moment(shipBy) }, `By ${day(shipBy)}`);
}
