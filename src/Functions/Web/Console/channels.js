// What each sales channel was told it may sell, and what it was not: a view of the Stock page.
import { h } from "./dom.js";
import { get, post, withQuery } from "./api.js";
import { ago, count, moment, plural, time } from "./format.js";

export async function loadChannels({ channel, sku, behind }, signal) {
  const standings = (await get("/api/channels?limit=200", signal)).items;
  const shown = standings.find(one => one.channel === channel) ?? standings[0];
  const page = shown ? await get(withQuery(`/api/channels/${shown.channel}/stock`, { limit: 200, sku, behind: behind ? "true" : undefined }), signal) : { items: [] };
  return { view: "channels", standings, shown: shown?.channel, items: page.items, more: Boolean(page.nextCursor), sku, behind };
}

export function renderChannels({ standings, shown, items, more, sku, behind }, tabs) {
  return [
    h("div.head", {}, h("h1", { tabindex: -1 }, "Stock"), h("span.soft", {}, `${plural(standings.length, "channel")} told what can be sold`)),
    h("div.tools", {}, tabs, standings.length > 0 && h("div.tool-row", {}, h("input", { type: "search", placeholder: "SKU, exactly", "aria-label": "SKU", value: sku, "data-change": "findListing" }),
      h("div.tabs", { role: "group", "aria-label": "Which products" }, [["", "All"], ["1", "Not told"]].map(([value, label]) =>
        h("button.tab", { type: "button", "data-do": "behind", "data-behind": value, "aria-pressed": String(value === (behind ?? "")) }, label))))),
    standings.length
      ? h("ul.card.rows", { "aria-label": "Channels" }, standings.map(one => standingRow(one, one.channel === shown)))
      : h("div.card.empty", {}, h("strong", {}, "No channel is told"), "Channels in the settings appear here, with what they know of each product that is listed there."),
    standings.length > 0 && h("section", {}, h("div.group-head", {}, h("h2", {}, shown), h("span.faint", {}, `${count(items.length)}${more ? " shown, there are more" : ""}`)),
      items.length ? h("ul.card.rows", {}, items.map(listingRow)) : h("div.card.empty", {}, h("strong", {}, behind ? "It knows everything" : "Nothing is listed there"), behind ? "What it was not told yet appears here." : "Products with a listing appear here.")),
  ];
}

export const channels = {
  channel: ({ go, route }, { channel }) => go({ ...route.query, channel }),
  behind: ({ go, route }, { behind }) => go({ ...route.query, behind }),
  findListing: ({ go, route }, { value }) => go({ ...route.query, sku: value.trim() }),
  tellAgain: ({ run }, { channel }) => run(() => post(`/api/channels/${channel}/stock`), "It is being told again"),
};

const seconds = value => value < 1 ? "under a second" : value < 120 ? plural(Math.round(value), "second") : plural(Math.round(value / 60), "minute");

const standingRow = (one, isShown) => h("li", { "data-key": one.channel }, h("div.row.row-exception", {},
  h("span", {}, h("span.marks", {}, h("span.main-text", { tabindex: 0, "data-row": true }, one.channel), one.failingSince && h("span.chip", { title: moment(one.failingSince) }, "does not answer")),
    h("div.soft", {}, one.usualLag === undefined ? "Nothing was told within a day" : `Told ${seconds(one.usualLag)} after a change, ${seconds(one.worstLag)} at worst`, one.failing && ` · ${one.failing}`)),
  h("span.right", {}, one.behind ? `${count(one.behind)} of ${plural(one.listed, "product")}` : plural(one.listed, "product"), h("div.sub", {}, one.behind ? ["not told, the first ", time(one.behindSince)] : "all told")),
  h("span.acts", {}, !isShown && button("channel", "Show", one.channel), one.behind > 0 && button("tellAgain", "Tell again", one.channel))));

const listingRow = item => h("li", { "data-key": item.sku }, h("div.row.row-exception", {},
  h("span", {}, h("span.marks", {}, h("span.main-text", { tabindex: 0, "data-row": true }, item.sku), item.refused && h("span.chip", {}, "refused"), item.wantedSince && !item.refused && h("span.chip", {}, "not told")),
    h("div.soft", {}, [item.externalId && `known there as ${item.externalId}`, item.wantedSince && `changed ${ago(item.wantedSince)}`, item.failure].filter(Boolean).join(" · "))),
  h("span.right", {}, item.told === undefined ? "–" : count(item.told), h("div.sub", {}, item.toldAt ? ["told ", time(item.toldAt)] : "never told"))));

const button = (name, label, channel) => h("button.button.small", { type: "button", "data-do": name, "data-channel": channel, "aria-label": `${label} ${channel}` }, label);
