// The explorer: draws the networks, answers clicks and keys, and keeps its state in the address.
// Every number of a thing comes from the page's data. Only what would be left if some people leave is counted
// here, since nobody knows beforehand who they will be.
(function () {
"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const words = JSON.parse(document.getElementById("words").textContent);
const swedish = document.documentElement.lang === "sv";
const byId = (id) => document.getElementById(id);

const networks = data.networks.map(([id, name, field, level, host, x, y, people], place) => (
  {place, id, name: name || id, field, level, host, x, y, people, members: [], links: [], gaps: [], plans: []}));
const organisations = data.organisations.map(([id, name], place) => (
  {place, id, name: name || id, people: []}));
const people = data.people.map(([id, name, post, home], place) => (
  {place, id, name: name || id, post, home, seats: []}));
people.forEach((one) => { if (one.home >= 0) organisations[one.home].people.push(one.place); });
data.seats.forEach(([person, network, role]) => {
  people[person].seats.push({network, role: role || ""});
  networks[network].members.push({person, role: role || ""});
});
const links = data.links.map(([a, b, shared, sole]) => ({a, b, shared, sole}))
  .sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b);
links.forEach((link) => { networks[link.a].links.push(link); networks[link.b].links.push(link); });
const gaps = data.gaps.map(([a, b, need, distance], place) => ({a, b, need, distance, rank: place + 1}));
gaps.forEach((gap) => { networks[gap.a].gaps.push(gap); networks[gap.b].gaps.push(gap); });
const plans = data.bridges.map(([a, b, kind, who]) => ({a, b, kind, who}));
plans.forEach((plan) => { networks[plan.a].plans.push(plan); networks[plan.b].plans.push(plan); });
const counts = {
  seated: people.filter((one) => one.seats.length).length, single: people.filter((one) => one.seats.length === 1).length,
  seats: data.seats.length, sole: links.filter((tie) => tie.sole >= 0).length};

// MARK: State

const state = {kind: "", place: -1, field: "", level: "", home: -1, sole: false, gaps: false, plan: false, away: []};
const kinds = {network: networks, person: people, organisation: organisations};
const findId = (list, id) => list.findIndex((one) => one.id === id);

function readAddress() {
  const at = new URLSearchParams(location.hash.slice(1));
  state.kind = ""; state.place = -1;
  for (const kind of Object.keys(kinds)) {
    const place = at.has(kind) ? findId(kinds[kind], at.get(kind)) : -1;
    if (place >= 0) { state.kind = kind; state.place = place; }
  }
  state.field = at.get("field") || "";
  state.level = at.get("level") || "";
  state.home = at.has("of") ? findId(organisations, at.get("of")) : -1;
  state.sole = at.get("sole") === "1";
  state.gaps = at.get("gaps") === "1";
  state.plan = at.get("plan") === "1";
  state.away = [...new Set(at.getAll("away").map((id) => findId(people, id)))].filter((place) => place >= 0 && people[place].seats.length);
}

// What somebody chose is a step of its own, which the browser can go back from.
function writeAddress(isNew) {
  const at = new URLSearchParams();
  if (state.kind) at.set(state.kind, kinds[state.kind][state.place].id);
  if (state.field) at.set("field", state.field);
  if (state.level) at.set("level", state.level);
  if (state.home >= 0) at.set("of", organisations[state.home].id);
  for (const name of ["sole", "gaps", "plan"]) if (state[name]) at.set(name, "1");
  for (const place of state.away) at.append("away", people[place].id);
  const text = at.toString();
  if (location.hash.slice(1) === text) return;
  history[isNew ? "pushState" : "replaceState"](null, "", text ? "#" + text : location.pathname + location.search);
}

let visible = [];
let isVisible = [];
function applyFilter() {
  isVisible = networks.map((one) => (!state.field || one.field === state.field)
    && (!state.level || one.level === state.level)
    && (state.home < 0 || one.members.some((seat) => people[seat.person].home === state.home)));
  visible = networks.filter((one) => isVisible[one.place]);
}

function choose(kind, place) {
  state.kind = kind; state.place = place;
  changed(true);
  say(kinds[kind][place].name + ", " + words[kind].toLowerCase());
}

function setAway(places) {
  state.away = places;
  changed(true);
  say(places.length ? places.length + " " + (places.length === 1 ? words.leavesOne : words.leaveMany) : words.nobodyLeaves);
}

function changed(isNew) {
  applyFilter(); writeAddress(isNew); fillControls(); showLeaving(); showFacts(); showList(); draw();
}

// To those who hear the page.
function say(text) { byId("said").textContent = text; }

// MARK: Numbers

function grouped(digits) {
  return digits.length > 4 ? digits.replace(/\B(?=(\d{3})+$)/g, swedish ? "\u00a0" : ",") : digits;
}
function shown(value) {
  if (value === null || value === undefined || value === "") return "–";
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value === "string") return words[value] || value;
  const size = Math.abs(value);
  const sign = value < 0 ? "\u2212" : "";
  if (Number.isInteger(value)) return sign + grouped(String(size));
  return decimal(value, 3);
}
function decimal(value, decimals) {
  const [whole, part] = Math.abs(value).toFixed(decimals).split(".");
  const sign = value < 0 && /[1-9]/.test(whole + (part || "")) ? "\u2212" : "";
  return sign + grouped(whole) + (part ? (swedish ? "," : ".") + part : "");
}
// As the report prints the column: so many decimals, or −1 for a share, in per cent.
function measured(value, column) {
  if (typeof value !== "number") return shown(value);
  const decimals = data.forms[column];
  if (decimals === -1) return decimal(100 * value, 1) + "\u00a0%";
  return Number.isInteger(value) ? shown(value) : decimal(value, decimals === undefined ? 3 : decimals);
}

// MARK: Page parts

function make(tag, text, attributes) {
  const element = document.createElement(tag);
  if (text !== undefined && text !== null) element.textContent = text;
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  return element;
}
function link(text, kind, place) {
  const button = make("button", text, {type: "button", class: "link"});
  button.addEventListener("click", () => { choose(kind, place); centre(); showHeading(); });
  return button;
}
// Whoever chose by a key stands where the facts begin.
function showHeading() {
  const heading = document.querySelector("#facts h3");
  heading.focus({preventScroll: true});
  heading.scrollIntoView({block: "nearest"});
}
function addList(panel, title, items, heading) {
  if (!items.length) return;
  panel.append(make(heading || "h4", title + " (" + items.length + ")"));
  const list = make("ul");
  const add = (from, to) => items.slice(from, to).forEach((item) => {
    const line = make("li");
    line.append(...item());
    list.append(line);
  });
  add(0, 40);
  panel.append(list);
  if (items.length > 40) {
    const more = make("button", words.more, {type: "button"});
    more.addEventListener("click", () => { add(40); more.remove(); });
    panel.append(more);
  }
}
function addMeasures(panel, tables, place) {
  const list = make("dl");
  for (const table of tables) {
    for (const [column, values] of Object.entries(data.columns[table] || {})) {
      const value = values[place];
      const row = make("div");
      row.append(make("dt", data.titles[column] || column));
      row.append(make("dd", measured(value, column), {
        "data-table": table, "data-column": column, "data-value": value === null ? "" : String(value)}));
      list.append(row);
    }
  }
  if (list.childElementCount) panel.append(list);
}
const after = (text) => document.createTextNode(text);

function showFacts() {
  const panel = byId("facts");
  panel.replaceChildren();
  if (!state.kind) { panel.append(make("p", words.nothingChosen)); return; }
  const one = kinds[state.kind][state.place];
  panel.append(make("h3", one.name, {"data-kind": state.kind, "data-id": one.id, tabindex: "-1"}));
  if (state.kind === "network") showNetwork(panel, one);
  if (state.kind === "person") showPerson(panel, one);
  if (state.kind === "organisation") showOrganisation(panel, one);
}

const personLine = (place, rest) => [link(people[place].name, "person", place), after(rest || "")];
const networkLine = (place, rest) => [link(networks[place].name, "network", place), after(rest || "")];

function showNetwork(panel, one) {
  panel.append(make("p", [one.field, one.level].filter(Boolean).join(" · ")));
  addMeasures(panel, ["networks"], one.place);
  addList(panel, words.people, one.members.map((seat) => () => {
    const home = people[seat.person].home;
    return personLine(seat.person, [home >= 0 ? " – " + organisations[home].name : "", seat.role ? ", " + shown(seat.role) : ""].join(""));
  }));
  addList(panel, words.linked, one.links.map((tie) => () => {
    const other = tie.a === one.place ? tie.b : tie.a;
    const parts = networkLine(other, tie.sole < 0 ? " – " + tie.shared + " " + words.shared : " – " + words.hangsOn + " ");
    return tie.sole < 0 ? parts : parts.concat(personLine(tie.sole));
  }));
  addList(panel, words.gaps, one.gaps.map((gap) => () => networkLine(
    gap.a === one.place ? gap.b : gap.a, " – " + words.need + " " + shown(gap.need))));
  addPlans(panel, one.plans, one.place);
}
function addPlans(panel, list, place) {
  addList(panel, words.plan, list.map((plan) => () => {
    const parts = networkLine(plan.a === place ? plan.b : plan.a, " – " + plan.kind + (plan.who.length ? ": " : ""));
    plan.who.forEach((person, number) => parts.push(...personLine(person, number + 1 < plan.who.length ? ", " : "")));
    return parts;
  }));
}
function showOrganisation(panel, one) {
  addMeasures(panel, ["organisations"], one.place);
  addList(panel, words.people, one.people.map((place) => () => personLine(place, " – " + people[place].post)));
  const sits = networks.filter((network) => network.members.some((seat) => people[seat.person].home === one.place));
  addList(panel, words.networks, sits.map((network) => () => networkLine(
    network.place, " – " + network.members.filter((seat) => people[seat.person].home === one.place).length)));
}
function showPerson(panel, one) {
  const line = make("p", one.post + (one.post && one.home >= 0 ? ", " : ""));
  if (one.home >= 0) line.append(link(organisations[one.home].name, "organisation", one.home));
  panel.append(line);
  if (one.seats.length) {
    const isAway = state.away.includes(one.place);
    const button = make("button", words.simulate, {type: "button", id: "leave", "aria-pressed": String(isAway)});
    button.addEventListener("click", () => {
      setAway(isAway ? state.away.filter((place) => place !== one.place) : [...state.away, one.place]);
      byId("leave").focus();
    });
    panel.append(button);
  }
  addMeasures(panel, ["people", "dependency"], one.place);
  addList(panel, words.networks, one.seats.map((seat) => () => networkLine(seat.network, seat.role ? " – " + shown(seat.role) : "")));
  addList(panel, words.sole, links.filter((tie) => tie.sole === one.place).map((tie) => () => (
    [...networkLine(tie.a, " – "), ...networkLine(tie.b)])));
}

// MARK: Leaving

// What some leavings do to the links: those that go, those that come to hang on one; and the counts that are left.
let effect = {lost: [], thinned: [], values: {}};
function work() {
  const away = new Set(state.away);
  const own = new Map();
  let single = counts.single, seats = counts.seats;
  for (const place of away) {
    const at = people[place].seats;
    seats -= at.length;
    if (at.length === 1) single -= 1;
    for (const seat of at) own.set(seat.network, (own.get(seat.network) || []).concat(place));
  }
  const lost = [], thinned = [];
  let linked = links.length, sole = counts.sole;
  const touched = new Set([...own.keys()].flatMap((network) => networks[network].links));
  for (const tie of touched) {
    if (!own.has(tie.a) || !own.has(tie.b)) continue;
    const gone = own.get(tie.a).filter((place) => own.get(tie.b).includes(place)).length;
    if (!gone) continue;
    const left = tie.shared - gone;
    if (tie.shared === 1) sole -= 1;
    if (left === 0) { linked -= 1; lost.push(tie); }
    if (left === 1) { sole += 1; thinned.push(tie); }
  }
  const seated = counts.seated - away.size;
  const share = (part, whole) => (whole > 0 ? part / whole : null);
  const inOrder = (x, y) => x.a - y.a || x.b - y.b;
  return {lost: lost.sort(inOrder), thinned: thinned.sort(inOrder), values: {
    people: seated, people_in_one_network: single, people_in_one_network_share: share(single, seated), memberships: seats,
    linked_pairs: linked, sole_links: sole, sole_link_share: share(sole, linked)}};
}
function figure(value, isShare) {
  if (value === null) return "–";
  return isShare ? decimal(100 * value, 1) + "\u00a0%" : shown(value);
}
function difference(before, value, isShare) {
  if (before === null || value === null) return "–";
  const text = isShare ? decimal(100 * (value - before), 1) + " " + words.points : shown(value - before);
  return value > before && /[1-9]/.test(text) ? "+" + text : text;
}
function showLeaving() {
  effect = state.away.length ? work() : {lost: [], thinned: [], values: {}};
  const panel = byId("leavings");
  panel.hidden = !state.away.length;
  const body = byId("away");
  body.replaceChildren();
  if (!state.away.length) return;
  byId("h-leavings").textContent = state.away.length === 1 ? words.ifLeaves : words.ifLeave;
  const list = make("ul", null, {id: "away-people"});
  state.away.forEach((place) => {
    const line = make("li");
    const button = make("button", words.takeBack, {type: "button", "aria-label": words.takeBack + ": " + people[place].name});
    button.addEventListener("click", () => {
      setAway(state.away.filter((other) => other !== place));
      (document.querySelector("#away-people button") || byId("canvas")).focus();
    });
    line.append(link(people[place].name, "person", place), after(" "), button);
    list.append(line);
  });
  const reset = make("button", words.reset, {type: "button", id: "reset"});
  reset.addEventListener("click", () => { setAway([]); (byId("leave") || byId("canvas")).focus(); });
  const table = make("table", null, {id: "leaving"});
  const head = make("tr");
  [words.keyFigure, words.before, words.after, words.difference].forEach((text, column) => (
    head.append(make("th", text, column ? {scope: "col", class: "n"} : {scope: "col"}))));
  table.append(make("thead"));
  table.tHead.append(head);
  const rows = make("tbody");
  data.figures.forEach(([name, label, before, isShare]) => {
    const value = effect.values[name];
    const row = make("tr", null, {"data-figure": name, "data-before": String(before), "data-after": String(value)});
    row.append(make("th", label, {scope: "row"}), make("td", figure(before, isShare), {class: "n"}),
      make("td", figure(value, isShare), {class: "n"}), make("td", difference(before, value, isShare), {class: "n"}));
    rows.append(row);
  });
  table.append(rows);
  body.append(list, ...(state.away.length > 1 ? [reset] : []), table);
  const pair = (tie) => () => [...networkLine(tie.a, " – "), ...networkLine(tie.b)];
  addList(body, words.lost, effect.lost.map(pair), "h3");
  addList(body, words.thinned, effect.thinned.map(pair), "h3");
}

// MARK: List

let listed = 0;
let listOrder = [];
let listedFor = "";
function showList() {
  // Whoever stands in the list stays there when only the choice changes.
  const filter = [state.field, state.level, state.home].join("\n");
  if (filter === listedFor && listed) { markRow(); return; }
  listedFor = filter;
  listOrder = visible.slice().sort((x, y) => x.name.localeCompare(y.name, document.documentElement.lang) || x.place - y.place);
  byId("rows").replaceChildren();
  listed = 0;
  extendList();
  byId("shown").textContent = shown(visible.length) + " " + words.of + " " + shown(networks.length) + " " + words.shown;
}
function extendList() {
  const body = byId("rows");
  listOrder.slice(listed, listed + 100).forEach((one) => {
    const row = make("tr");
    const head = make("th", null, {scope: "row"});
    const button = link(one.name, "network", one.place);
    button.dataset.network = one.id;
    head.append(button);
    row.append(head, make("td", one.field), make("td", one.level));
    [one.people, one.links.length, one.links.filter((tie) => tie.sole >= 0).length, one.gaps.length].forEach((count) => (
      row.append(make("td", shown(count), {class: "n"}))));
    body.append(row);
  });
  listed = Math.min(listed + 100, listOrder.length);
  byId("more").hidden = listed >= listOrder.length;
  markRow();
}
function markRow() {
  const id = state.kind === "network" ? networks[state.place].id : null;
  document.querySelectorAll("#rows button").forEach((button) => {
    if (button.dataset.network === id) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  });
}

// MARK: Search

function plain(text) {
  return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
}
let index = null;
function search(text) {
  index = index || [["network", networks], ["organisation", organisations], ["person", people]].flatMap(
    ([kind, list]) => list.map((one) => ({kind, one, text: plain([one.name, one.id, one.post, one.field].filter(Boolean).join(" "))})));
  const parts = plain(text).split(/\s+/).filter(Boolean);
  if (!parts.length) return null;
  const starts = plain(text).trim();
  return index.filter((entry) => parts.every((part) => entry.text.includes(part)))
    .sort((x, y) => y.text.startsWith(starts) - x.text.startsWith(starts));
}
function showHits() {
  const found = search(byId("search").value);
  const list = byId("hits");
  list.replaceChildren();
  byId("hit-count").textContent = found === null ? "" : !found.length ? words.noHits
    : shown(found.length) + " " + (found.length === 1 ? words.hit : words.hits) + (found.length > 30 ? words.firstHits : "");
  (found || []).slice(0, 30).forEach(({kind, one}) => {
    const item = make("li");
    const button = make("button", one.name, {type: "button"});
    button.addEventListener("click", () => {
      byId("search").value = "";
      choose(kind, one.place); showHits(); centre(); showHeading();
    });
    item.append(button, after(" " + words[kind].toLowerCase()));
    list.append(item);
  });
}

// MARK: Controls

function addOptions(select, values) {
  values.forEach(([value, text]) => select.append(make("option", text, {value})));
}
function fillControls() {
  byId("field").value = state.field;
  byId("level").value = state.level;
  byId("organisation").value = state.home >= 0 ? organisations[state.home].id : "";
  for (const name of ["sole", "gaps", "plan"]) byId(name).checked = state[name];
}

// MARK: Map

const looks = [["#d6ebf8", "#0b5a8a"], ["#fce5b8", "#7d4e00"], ["#cfeee2", "#00604a"], ["#f6dcea", "#8a3a68"],
  ["#fbf6c0", "#625b00"], ["#f9d9c6", "#963f00"], ["#ddd9f3", "#4b3f94"], ["#e9e9e9", "#4d4d4d"]];
const signs = ["●", "▲", "■", "◆", "▼", "★", "○", "□"];
const fields = [...new Set(networks.map((one) => one.field).filter(Boolean))].sort((x, y) => x.localeCompare(y, document.documentElement.lang));
const fieldCount = new Map(fields.map((field) => [field, networks.filter((one) => one.field === field).length]));
const coloured = fields.length <= 8 ? fields : fields.slice().sort((x, y) => fieldCount.get(y) - fieldCount.get(x)).slice(0, 7);
const lookOf = (field) => { const place = coloured.indexOf(field); return place < 0 ? 7 : place; };

const canvas = byId("canvas");
const pen = canvas.getContext("2d");
const view = {x: 0.5, y: 0.5, scale: 1};
let size = {width: 1, height: 1};
const most = Math.max(1, ...networks.map((one) => one.people));
const crowded = networks.length > 300;
const growth = () => (crowded ? Math.min(2.2, Math.max(1, view.scale) ** 0.5) : Math.min(2, Math.sqrt(view.scale)));
const radius = (one) => ((crowded ? 2 : networks.length > 100 ? 4 : 7) + (crowded ? 4 : networks.length > 100 ? 8 : 12) * Math.sqrt(one.people / most)) * growth();
// Pixels from one side of the plane to the other; the margins keep names inside.
const wide = () => (size.width - 140) * view.scale;
const high = () => (size.height - 80) * view.scale;
const placeOf = (one) => ({x: size.width / 2 + (one.x - view.x) * wide(), y: size.height / 2 + (one.y - view.y) * high()});
const onScreen = (spot, edge) => spot.x > -edge && spot.y > -edge && spot.x < size.width + edge && spot.y < size.height + edge;

function measure() {
  const box = canvas.getBoundingClientRect();
  const dots = window.devicePixelRatio || 1;
  size = {width: Math.max(50, box.width), height: Math.max(50, box.height)};
  canvas.width = Math.round(size.width * dots);
  canvas.height = Math.round(size.height * dots);
  pen.setTransform(dots, 0, 0, dots, 0, 0);
}

// Many lines would cover the map: the more of it they take, the fainter and thinner they are, down to a trace.
// They are drawn in some batches, so that where many run they still show.
function stroke(ties, colour, width, dash, weight) {
  const seen = ties.filter((tie) => {
    const a = spots[tie.a], b = spots[tie.b];
    return Math.max(a.x, b.x) >= 0 && Math.max(a.y, b.y) >= 0 && Math.min(a.x, b.x) <= size.width && Math.min(a.y, b.y) <= size.height;
  });
  if (!seen.length) return;
  const ink = seen.reduce((sum, tie) => sum + Math.min(size.width, Math.hypot(spots[tie.a].x - spots[tie.b].x, spots[tie.a].y - spots[tie.b].y)), 0)
    * width / (size.width * size.height);
  const room = Math.min(1, 0.15 / ink);
  pen.globalAlpha = Math.max(seen.length > 5000 ? 0.03 : 0.1, Math.sqrt(room)) * (weight || 1);
  pen.lineWidth = Math.max(Math.min(width, 0.7), width * Math.sqrt(room));
  pen.strokeStyle = colour; pen.setLineDash(room > 0.3 && dash || []);
  const step = Math.ceil(seen.length / 12);
  for (let from = 0; from < seen.length; from += step) {
    pen.beginPath();
    for (let at = from; at < Math.min(seen.length, from + step); at += 1) {
      const a = spots[seen[at].a], b = spots[seen[at].b];
      pen.moveTo(a.x, a.y);
      pen.lineTo(b.x, b.y);
    }
    pen.stroke();
  }
  pen.setLineDash([]); pen.globalAlpha = 1;
}
// Beside a choice, what does not touch it steps back.
function strokeLayer(ties, colour, width, dash) {
  if (!marked.size) { stroke(ties, colour, width, dash); return; }
  const touches = (tie) => marked.has(tie.a) || marked.has(tie.b);
  stroke(ties.filter((tie) => !touches(tie)), colour, Math.min(width, 1), dash, 0.25);
  stroke(ties.filter(touches), colour, width, dash);
}

function shape(sign, x, y, r) {
  pen.beginPath();
  const corners = {"▲": [[0, -1], [0.95, 0.75], [-0.95, 0.75]], "■": [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]],
    "□": [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]], "◆": [[0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]],
    "▼": [[0, 1], [0.95, -0.75], [-0.95, -0.75]],
    "★": Array.from({length: 10}, (_, i) => { const f = i % 2 ? 0.5 : 1.15, t = Math.PI * (i / 5 - 0.5); return [f * Math.cos(t), f * Math.sin(t)]; })}[sign];
  if (!corners) pen.arc(x, y, r, 0, 2 * Math.PI);
  else corners.forEach(([dx, dy], i) => (i ? pen.lineTo(x + dx * r, y + dy * r) : pen.moveTo(x + dx * r, y + dy * r)));
  pen.closePath();
}

let spots = [];
let marked = new Set();
function chosenNetworks() {
  if (state.kind === "network") return new Set([state.place]);
  if (state.kind === "person") return new Set(people[state.place].seats.map((seat) => seat.network));
  if (state.kind === "organisation") return new Set(networks.filter((one) => one.members.some((seat) => people[seat.person].home === state.place)).map((one) => one.place));
  return new Set();
}

function draw() {
  pen.clearRect(0, 0, size.width, size.height);
  spots = networks.map(placeOf);
  marked = chosenNetworks();
  const both = (tie) => isVisible[tie.a] && isVisible[tie.b];
  const {lost, thinned} = effect;
  const gone = new Set(lost);
  // The strongest first; more of them when the map is larger, and all of a network that is chosen.
  const all = links.filter((tie) => both(tie) && !gone.has(tie));
  const drawn = all.slice(0, Math.round(3000 * Math.max(1, view.scale)));
  const plainLinks = state.sole ? drawn.filter((tie) => tie.sole < 0) : drawn;
  const weight = marked.size ? 0.5 : 1;
  stroke(plainLinks.filter((tie) => tie.shared <= 2), "#aab4bd", 0.8, [], weight);
  stroke(plainLinks.filter((tie) => tie.shared > 2), "#7f8b96", 1.3, [], weight);
  if (state.sole) strokeLayer(all.filter((tie) => tie.sole >= 0), "#b8400e", 1.6, [5, 4]);
  // Of what is ranked the first are drawn, and all that touch what is chosen.
  const ranked = (ties, most) => ties.filter(both).filter((tie, rank) => rank < most * view.scale || marked.has(tie.a) || marked.has(tie.b));
  if (state.gaps) strokeLayer(ranked(gaps, 150), "#7a2a8c", 1.6, [2, 4]);
  if (state.plan) strokeLayer(ranked(plans, 60), "#00604a", 2.5);
  if (state.kind === "network") stroke(networks[state.place].links.filter((tie) => both(tie) && !(state.sole && tie.sole >= 0)), "#0b4f6c", 1.6);
  stroke(thinned.filter(both), "#b8400e", 2.5, [8, 4]);
  stroke(lost.filter(both), "#9b2226", 2.5, [2, 3]);
  const parts = [[words.linksDrawn, drawn.length, all.length],
    ...[["gaps", gaps, 150], ["plan", plans, 60]].filter(([name]) => state[name]).map(([name, ties, most]) => (
      [words[name + "Drawn"], ranked(ties, most).length, ties.filter(both).length]))].filter(([, some, every]) => some < every);
  byId("left-out").textContent = parts.map(([text, some, every]) => text + " " + shown(some) + " " + words.of + " " + shown(every) + ".")
    .concat(parts.length ? words.zoomForMore : []).join(" ");
  // What is chosen stands on top of the rest.
  for (const one of visible) if (!marked.has(one.place)) drawMark(one, marked.size ? 0.55 : 1);
  for (const one of visible) if (marked.has(one.place)) drawMark(one, 1);
  drawNames();
}

function drawMark(one, strength) {
  const spot = spots[one.place];
  if (!onScreen(spot, 30)) return;
  const look = lookOf(one.field);
  const isMarked = marked.has(one.place);
  const r = isMarked ? Math.max(7, radius(one)) : radius(one);
  if (isMarked && crowded) {
    pen.beginPath(); pen.arc(spot.x, spot.y, r + 6, 0, 2 * Math.PI);
    pen.strokeStyle = "#1b2430"; pen.lineWidth = 1.5; pen.stroke();
  }
  shape(signs[look], spot.x, spot.y, r);
  // Nothing shines through from behind.
  pen.fillStyle = "#ffffff"; pen.fill();
  pen.globalAlpha = strength;
  pen.fillStyle = looks[look][0]; pen.fill();
  pen.strokeStyle = isMarked ? "#1b2430" : looks[look][1];
  pen.lineWidth = isMarked ? 3 : crowded ? 0.9 : 1.2; pen.stroke();
  pen.globalAlpha = 1;
}

// A long name on two lines, with its end kept: names of a kind begin alike.
function lines(name) {
  if (name.length <= 30) return [name];
  const parts = name.split(/\s+/);
  let first = parts.shift();
  while (parts.length && (first + " " + parts[0]).length <= 24) first += " " + parts.shift();
  let second = parts.pop() || "";
  while (parts.length && (parts[parts.length - 1] + " " + second).length <= 23) second = parts.pop() + " " + second;
  const short = (text) => (text.length > 26 ? text.slice(0, 25) + "…" : text);
  return second ? [short(first), short((parts.length ? "…" : "") + second)] : [short(first)];
}

function drawNames() {
  pen.font = "12px 'Source Sans 3','Segoe UI',system-ui,'DejaVu Sans',Arial,sans-serif";
  pen.textAlign = "center"; pen.textBaseline = "top";
  const order = visible.filter((one) => onScreen(spots[one.place], 0))
    .sort((x, y) => marked.has(y.place) - marked.has(x.place) || y.people - x.people || x.place - y.place);
  // Where there is room for every mark to be seen, no name covers one.
  const taken = order.length > 150 ? [] : order.map((one) => {
    const spot = spots[one.place], r = radius(one);
    return [spot.x - r, spot.y - r, spot.x + r, spot.y + r, one.place];
  });
  const most = order.length > 150 ? 35 : 90;
  let count = 0;
  for (const one of order) {
    if (count >= most) break;
    const text = lines(one.name);
    const width = Math.max(...text.map((line) => pen.measureText(line).width)), height = 14 * text.length;
    const spot = spots[one.place], r = radius(one) + 2;
    const centres = [[spot.x, spot.y + r], [spot.x, spot.y - r - height], [spot.x + r + 2 + width / 2, spot.y - height / 2],
      [spot.x - r - 2 - width / 2, spot.y - height / 2]];
    const place = centres.find(([x, top]) => {
      const box = [x - width / 2 - 2, top - 1, x + width / 2 + 2, top + height];
      if (box[0] < 0 || box[2] > size.width || box[1] < 0 || box[3] > size.height) return false;
      return !taken.some((other) => other[4] !== one.place && box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1]);
    }) || (marked.has(one.place) && marked.size < 6 ? [Math.min(size.width - width / 2 - 2, Math.max(width / 2 + 2, spot.x)), spot.y + r] : null);
    if (!place) continue;
    const [x, top] = place;
    taken.push([x - width / 2 - 2, top - 1, x + width / 2 + 2, top + height, -1]);
    count += 1;
    text.forEach((line, row) => {
      pen.strokeStyle = "rgba(255,255,255,0.9)"; pen.lineWidth = 3; pen.strokeText(line, x, top + 14 * row);
      pen.fillStyle = "#1b2430"; pen.fillText(line, x, top + 14 * row);
    });
  }
}

let isWaiting = false;
function drawSoon() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => { isWaiting = false; draw(); });
}

function zoom(factor, x, y) {
  const at = {x: view.x + (x - size.width / 2) / wide(), y: view.y + (y - size.height / 2) / high()};
  view.scale = Math.min(60, Math.max(0.5, view.scale * factor));
  view.x = at.x - (x - size.width / 2) / wide();
  view.y = at.y - (y - size.height / 2) / high();
  drawSoon();
}
function fit() { view.x = 0.5; view.y = 0.5; view.scale = 1; drawSoon(); }
function centre() {
  const chosen = [...chosenNetworks()].map((place) => networks[place]);
  if (!chosen.length || view.scale <= 1) return;
  view.x = chosen.reduce((sum, one) => sum + one.x, 0) / chosen.length;
  view.y = chosen.reduce((sum, one) => sum + one.y, 0) / chosen.length;
  drawSoon();
}
function hit(x, y) {
  let best = null;
  let nearest = 18 * 18;
  for (const one of visible) {
    const spot = spots[one.place];
    const far = (spot.x - x) ** 2 + (spot.y - y) ** 2;
    if (far < nearest) { nearest = far; best = one; }
  }
  return best;
}

let drag = null;
canvas.addEventListener("pointerdown", (event) => {
  drag = {x: event.clientX, y: event.clientY, moved: false};
  canvas.setPointerCapture(event.pointerId);
});
canvas.addEventListener("pointermove", (event) => {
  if (!drag) {
    const box = canvas.getBoundingClientRect();
    const one = hit(event.clientX - box.left, event.clientY - box.top);
    canvas.title = one ? one.name : "";
    canvas.style.cursor = one ? "pointer" : "grab";
    return;
  }
  const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
  if (!drag.moved && Math.abs(dx) + Math.abs(dy) < 4) return;
  drag = {x: event.clientX, y: event.clientY, moved: true};
  view.x -= dx / wide();
  view.y -= dy / high();
  drawSoon();
});
canvas.addEventListener("pointerup", (event) => {
  const wasMoved = drag && drag.moved;
  drag = null;
  if (wasMoved) return;
  const box = canvas.getBoundingClientRect();
  const one = hit(event.clientX - box.left, event.clientY - box.top);
  if (one) choose("network", one.place);
});
canvas.addEventListener("pointercancel", () => { drag = null; });
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const box = canvas.getBoundingClientRect();
  zoom(Math.exp(-event.deltaY * 0.0015), event.clientX - box.left, event.clientY - box.top);
}, {passive: false});
canvas.addEventListener("keydown", (event) => {
  const [dx, dy] = [60 / wide(), 60 / high()];
  const moves = {ArrowLeft: [-dx, 0], ArrowRight: [dx, 0], ArrowUp: [0, -dy], ArrowDown: [0, dy]};
  if (moves[event.key]) { view.x += moves[event.key][0]; view.y += moves[event.key][1]; drawSoon(); }
  else if (event.key === "+" || event.key === "=") zoom(1.3, size.width / 2, size.height / 2);
  else if (event.key === "-") zoom(1 / 1.3, size.width / 2, size.height / 2);
  else if (event.key === "0") fit();
  else return;
  event.preventDefault();
});

// MARK: Start

addOptions(byId("field"), fields.map((field) => [field, field]));
addOptions(byId("level"), [...new Set(networks.map((one) => one.level).filter(Boolean))].sort().map((level) => [level, level]));
addOptions(byId("organisation"), organisations.map((one) => [one.id, one.name]).sort((x, y) => x[1].localeCompare(y[1], document.documentElement.lang)));
byId("controls").addEventListener("submit", (event) => event.preventDefault());
byId("search").addEventListener("input", showHits);
byId("field").addEventListener("change", (event) => { state.field = event.target.value; changed(); });
byId("level").addEventListener("change", (event) => { state.level = event.target.value; changed(); });
byId("organisation").addEventListener("change", (event) => { state.home = findId(organisations, event.target.value); changed(); });
for (const name of ["sole", "gaps", "plan"]) byId(name).addEventListener("change", (event) => { state[name] = event.target.checked; changed(); });
byId("zoom-in").addEventListener("click", () => zoom(1.4, size.width / 2, size.height / 2));
byId("zoom-out").addEventListener("click", () => zoom(1 / 1.4, size.width / 2, size.height / 2));
byId("fit").addEventListener("click", fit);
byId("more").addEventListener("click", extendList);
window.addEventListener("popstate", () => { readAddress(); changed(); });
window.addEventListener("resize", () => { measure(); drawSoon(); });

const key = byId("key");
const addKey = (look, text) => {
  const item = make("li");
  const sign = make("span", signs[look] + " ", {"aria-hidden": "true"});
  sign.style.color = looks[look][1];
  item.append(sign, after(text));
  key.append(item);
};
coloured.forEach((field) => addKey(lookOf(field), field));
if (coloured.length < fields.length) addKey(7, words.otherFields);

measure();
readAddress();
applyFilter();
fillControls();
showLeaving();
draw();
// For whoever measures: milliseconds until the first picture stood there.
document.documentElement.dataset.drawn = String(Math.round(performance.now()));
showFacts();
showList();
})();
