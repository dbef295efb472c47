// What needs a person, by kind; each closes itself when its reason is gone.
import { h } from "./dom.js";
import { get, post, withQuery } from "./api.js";
import { money, moment, plural, time, words } from "./format.js";
import { ask } from "./dialogs.js";
import { chooseAboutStock } from "./commands.js";

/** What an exception is, for people. */
export const exceptionTitle = item => item.kind ?? words(item.rule);

const SEVERITY = { critical: 0, warning: 1, notice: 2 };

export const exceptions = {
  title: () => "Exceptions",

  async load({ route }, signal) {
    const page = await get(withQuery("/api/exceptions", { limit: 200, state: route.query.closed ? "closed" : undefined }), signal);
    return { items: page.items, closed: Boolean(route.query.closed) };
  },

  render({ items, closed }, { member }) {
    const kinds = [...Map.groupBy(items, exceptionTitle)].sort(([, a], [, b]) => (SEVERITY[a[0].severity] ?? 9) - (SEVERITY[b[0].severity] ?? 9));
    return [
      h("div.head", {}, h("h1", { tabindex: -1 }, "Exceptions"), h("span.soft", {}, closed ? `${plural(items.length, "exception")} closed` : `${plural(items.length, "exception")} open`)),
      h("div.tools", {}, h("div.tool-row", {}, h("div.tabs", { role: "group", "aria-label": "Which" },
        h("button.tab", { type: "button", "data-do": "closed", "data-closed": "", "aria-pressed": String(!closed) }, "Open"), h("button.tab", { type: "button", "data-do": "closed", "data-closed": "1", "aria-pressed": String(closed) }, "Closed")),
        h("button.button.small", { type: "button", "data-do": "compare" }, "Compare now"))),
      items.length
        ? kinds.map(([kind, list]) => h("section", { "data-key": kind }, h("div.group-head", {}, h("h2", {}, kind), h("span.faint", {}, String(list.length))), h("ul.card.rows", {}, list.map(item => row(item, member)))))
        : h("div.card.empty", {}, h("strong", {}, closed ? "Nothing was closed yet" : "Nothing needs action"), "Late payments, late parcels and surprises appear here by themselves."),
    ];
  },

  actions: {
    closed: ({ go }, { closed }) => go({ closed }),
    compare: ({ run }) => run(() => post("/api/reconciliations"), "Compared with Stripe, stock and messages; each difference is an exception"),
    acknowledge: ({ run }, { id }) => run(() => post(`/api/exceptions/${id}/acknowledge`), "Acknowledged"),
    repair: ({ run }, { id }) => run(() => post(`/api/exceptions/${id}/repair`), "Repaired"),
    assign: ({ run, member }, { id }) => run(() => post(`/api/exceptions/${id}/assign`, { owner: member.name }), "It is yours"),
    async choose({ run, refresh }, { order }) {
      const done = await chooseAboutStock(order, await get(`/api/orders/${order}/stock-options`));
      await (done ? run(async () => {}, "Done; the customer's page says so, too") : refresh());
    },
    async resolve({ run, refresh }, { id }) {
      const done = await ask({
        title: "Resolve it?", consequence: "It is closed with your name. Should its reason still be there, the next sweep opens it again.",
        fields: [{ name: "resolution", label: "What was done", required: true }], confirm: "Resolve", act: values => post(`/api/exceptions/${id}/resolve`, values),
      });
      await (done ? run(async () => {}, "Resolved") : refresh());
    },
  },
};

const row = (item, member) => h("li", { "data-key": item.id }, h("div.row.row-exception", {},
  h("span", {},
    h("span.marks", {}, item.orderId ? h("a.link.main-text", { href: `#/orders/${item.orderId}`, "data-row": true }, `Order ${item.orderNumber ?? item.orderId}`) : h("span.main-text", { tabindex: 0, "data-row": true }, words(item.code || item.rule)),
      item.owner && h("span.chip", {}, item.owner), item.acknowledgedAt && h("span.chip", { title: moment(item.acknowledgedAt) }, `seen by ${item.acknowledgedBy}`)),
    h("div.soft", {}, item.detail, item.resolution && ` Resolved: ${item.resolution}`)),
  h("span.right", {}, item.value ? money(item.value) : "", h("div.sub", {}, time(item.closedAt ?? item.openedAt))),
  item.closedAt ? h("span.sub", {}, `by ${item.closedBy}`) : h("span.acts", {},
    item.rule === "e10" && button("choose", "Decide", item), item.rule === "e12" && button("repair", "Repair", item), !item.acknowledgedAt && button("acknowledge", "Acknowledge", item), item.owner !== member?.name && button("assign", "Take", item), button("resolve", "Resolve", item))));

const button = (name, label, item) => h("button.button.small", { type: "button", "data-do": name, "data-id": item.id, "data-order": item.orderId, "aria-label": `${label}, ${exceptionTitle(item)} ${item.orderNumber ?? ""}` }, label);
