// The shell: who is signed in, which view is shown, keeping it fresh, and the keyboard.
import { h, icon, morph } from "./dom.js";
import { count, moment, now, setNow } from "./format.js";
import { get, member, resume, signOut } from "./api.js";
import { help, toast } from "./dialogs.js";
import { signInPage } from "./sign-in.js";
import { today } from "./today.js";
import { orders } from "./orders.js";
import { order } from "./order.js";
import { fulfilment } from "./fulfilment.js";
import { needsStaff, returns } from "./returns.js";
import { exceptions } from "./exceptions.js";
import { stock } from "./stock.js";

const REFRESH_MS = 4000;
const NAV = [["today", "Today", today], ["orders", "Orders", orders], ["fulfilment", "Fulfilment", fulfilment], ["returns", "Returns", returns], ["exceptions", "Exceptions", exceptions], ["stock", "Stock", stock]];

const shell = document.getElementById("shell");
let route = null;
let shown = null; // { view, data, problem, state, since }
let badges = {};
let loading = null;
let signedIn = false;
let door = null; // where the platform signs people in

const announce = text => { document.getElementById("announcer").textContent = text; };

/** "#/orders/ord_1?tab=x" → { name: "orders", id: "ord_1", query } */
function read(hash) {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [name = "", id] = path.split("/").map(decodeURIComponent);
  return { name: name || "today", id, query: Object.fromEntries(new URLSearchParams(query)) };
}

const viewOf = ({ name, id }) => name === "orders" && id ? order : NAV.find(([key]) => key === name)?.[2] ?? today;

function frame() {
  const items = NAV.map(([key, label]) => h("a", { href: `#/${key}`, "data-key": key, "aria-current": route.name === key && "page" },
    icon(key), label, badges[key]?.count > 0 && h("span.badge", { class: badges[key].urgent ? "urgent" : "", "aria-label": `${badges[key].count} open` }, count(badges[key].count))));
  const body = shown.data
    ? shown.view.render(shown.data, context())
    : shown.problem ? failure(shown.problem) : skeleton();
  const stale = shown.data && shown.problem && h("div.stale", { role: "status" }, icon("clock"), `${shown.problem.message} Shown as of ${new Date(shown.since).toLocaleTimeString()}.`);
  return h("div", {}, h("div.shell", {},
    h("aside.side", {},
      h("div.brand", {}, h("img", { src: "/ops/icon.svg", alt: "" }), "Orders"),
      h("nav.nav", { "aria-label": "Main" }, items),
      h("div.side-foot", {},
        h("span.clock", { title: "The shop's clock" }, moment(now())),
        h("span", {}, member ? `Signed in as ${member.name}` : ""),
        h("div", {}, h("button.button.bare.small", { type: "button", "data-do": "help" }, "Keys ", h("kbd", {}, "?")), h("button.button.bare.small", { type: "button", "data-do": "sign-out" }, icon("out"), "Sign out")))),
    h("main.main", { id: "main", tabindex: -1, "data-key": location.hash.split("?")[0] || "#/today" }, stale, body)));
}

const skeleton = () => h("div.skeleton", { "aria-busy": "true", "aria-label": "Loading" }, h("i"), h("i"), h("i"), h("i"), h("i"));

const failure = problem => h("div.card.empty", { role: "alert" },
  h("strong", {}, problem.status === 404 ? "Nothing is here" : "That did not work"), problem.message,
  h("div", {}, h("button.button", { type: "button", "data-do": "refresh" }, "Try again")));

function draw() {
  if (!signedIn) return;
  morph(shell, frame());
  document.title = shown.data && shown.view.title ? `${shown.view.title(shown.data)} · Orders` : "Orders";
}

/** What a view may use. */
function context() {
  return {
    route, state: shown.state, member, overview, announce, draw, refresh,
    /** Does something, says so, and shows what became of it. */
    async run(work, done) {
      try {
        await work();
        lastOverview = 0;
        toast(done);
      } catch (problem) {
        if (problem.status === 401) return ended(problem);
        toast((problem.lines ?? [problem.message]).join(" "), "bad");
      }
      await refresh();
    },
    /** Changes the query of the address; the view is loaded anew. */
    go(query) {
      const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value)).toString();
      const path = location.hash.split("?")[0] || "#/today";
      history.replaceState(null, "", text ? `${path}?${text}` : path);
      arrive(false);
    },
  };
}

async function refresh() {
  if (!signedIn) return;
  loading?.abort();
  const mine = loading = new AbortController();
  const target = shown;
  try {
    if (Date.now() - lastOverview > REFRESH_MS - 500) readOverview();
    const [figures, data] = await Promise.all([overview, target.view.load(context(), mine.signal)]);
    if (target !== shown || mine !== loading) return;
    Object.assign(target, { data, problem: null, since: Date.now() });
    badges = badgesOf(figures);
  } catch (problem) {
    if (problem.name === "AbortError" || target !== shown) return;
    if (problem.status === 401) return ended(problem);
    target.problem = problem;
    if (problem.status === 404) target.data = null;
  } finally {
    if (mine === loading) loading = null;
  }
  draw();
}

let lastOverview = 0;
let overview = Promise.resolve(null);

/** What the menu and Today show, read once for both; what cannot be read is null. */
function readOverview() {
  const orNull = call => call.catch(problem => { if (problem.status === 401) throw problem; return null; });
  const list = path => orNull(get(path).then(page => page.items));
  lastOverview = Date.now();
  overview = Promise.all([get("/api/insights/funnel"), list("/api/exceptions?limit=200"), list("/api/fulfilments?limit=200"), list("/api/returns?limit=200")])
    .then(([funnel, exceptions, parcels, returns]) => {
      setNow(funnel.at);
      return { funnel, exceptions, parcels, returns };
    });
  overview.catch(() => { lastOverview = 0; });
  return overview;
}

const badgesOf = ({ funnel, exceptions, parcels, returns }) => ({
  orders: { count: funnel.held, urgent: true },
  fulfilment: { count: parcels?.length ?? 0 },
  returns: { count: returns?.filter(needsStaff).length ?? 0 },
  exceptions: { count: exceptions?.length ?? 0, urgent: true },
});

/** Shows what the address says; `focus`: whether the reader is taken to its heading. */
function arrive(moved = true, focus = moved) {
  route = read(location.hash);
  const view = viewOf(route);
  const same = !moved && shown?.view === view;
  shown = { view, data: same ? shown.data : null, problem: null, state: same ? shown.state : {}, since: 0 };
  draw();
  refresh().then(() => {
    if (!moved) return;
    scrollTo(0, 0);
    const heading = shell.querySelector("h1");
    if (focus && heading && !document.querySelector("dialog[open]")) heading.focus({ preventScroll: true });
    announce(heading?.textContent ?? "");
  });
}

function ended(problem) {
  signedIn = false;
  shown = null;
  door = problem?.signIn ?? door;
  shell.replaceChildren(signInPage(() => start(true), door));
  document.title = "Sign in · Orders";
}

function start(focus) {
  signedIn = true;
  lastOverview = 0;
  shell.replaceChildren();
  arrive(true, focus);
}

const COMMON = {
  help, refresh,
  "sign-out": async () => { await signOut().catch(() => {}); ended(); },
  skip: () => document.getElementById("main")?.focus(),
};

document.addEventListener("click", event => {
  const element = event.target.closest("[data-do]");
  if (!element || element.disabled) return;
  const name = element.dataset.do;
  const action = COMMON[name] ?? shown?.view.actions?.[name];
  if (!action) return;
  event.preventDefault();
  if (COMMON[name]) action();
  else action(context(), element.dataset, shown.data);
});

for (const kind of ["input", "change"]) {
  document.addEventListener(kind, event => {
    const name = event.target.dataset?.[kind];
    if (name) shown?.view.actions?.[name]?.(context(), { ...event.target.dataset, value: event.target.value }, shown.data);
  });
}

let prefix = "";

document.addEventListener("keydown", event => {
  if (!signedIn || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (event.target.matches("input, textarea, select")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const key = prefix + event.key;
  prefix = "";
  if (event.key === "g" && key === "g") prefix = "g";
  else if (key === "/") search();
  else if (key === "?") help();
  else if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (key === "u") document.querySelector(".crumb")?.click();
  else if (key === "n") document.querySelector("[data-next]")?.click();
  else if (key.length === 2) {
    const target = NAV.find(([name]) => name[0] === key[1]);
    if (!target) return;
    location.hash = `#/${target[0]}`;
  } else return;
  event.preventDefault();
});

function search() {
  const field = document.querySelector("input[type=search]");
  if (field) return field.select();
  location.hash = "#/orders";
  const wait = new MutationObserver(() => {
    const found = document.querySelector("input[type=search]");
    if (found) { wait.disconnect(); setTimeout(() => found.focus(), 0); }
  });
  wait.observe(shell, { childList: true, subtree: true });
}

function step(by) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  const at = rows.indexOf(document.activeElement.closest("[data-row]"));
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
}

addEventListener("hashchange", () => signedIn && arrive());
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && signedIn && refresh());
setInterval(() => {
  if (signedIn && !loading && document.visibilityState === "visible" && !document.querySelector("dialog[open]")) refresh();
}, REFRESH_MS);

resume().then(() => start(false), ended);
