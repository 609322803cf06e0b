extension HTMLPage {
  /// Draws the page. In parts: the list with its filters, then a story.
  static let script = scriptOfList + "\n" + scriptOfStory + "\n" + scriptOfText

  /// Data, filters, list, timeline.
  private static let scriptOfList = #"""
    "use strict";
    const data = JSON.parse(document.getElementById("data").textContent);
    const { reports, stories, names, types } = data;
    const byId = new Map(stories.map((story) => [story.id, story]));
    const $ = (id) => document.getElementById(id);

    // Every piece of text becomes a text node: nothing from a report is ever taken as markup.
    function make(tag, attributes, ...children) {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes || {})) {
        if (name === "onclick") element.addEventListener("click", value);
        else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
      }
      element.append(...children.filter((child) => child !== null && child !== undefined));
      return element;
    }
    function draw(tag, attributes, ...children) {
      const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
      for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
      element.append(...children);
      return element;
    }
    const count = (number, one, many) => number + " " + (number === 1 ? one : many);
    const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
    function moment(seconds) {
      const text = new Date(seconds * 1000).toISOString();
      return text.slice(11, 19) === "00:00:00" ? text.slice(0, 10) : text.slice(0, 10) + " " + text.slice(11, 16);
    }
    function headline(report) {
      return report.title.trim() || report.text.trim().split(/\s+/).slice(0, 16).join(" ") + " …";
    }
    const titleOf = (story) => story.title.trim() || headline(reports[story.canonical]);
    function span(story) {
      if (story.first === undefined) return "";
      // Dates are not to be broken at their hyphens.
      const [first, last] = [story.first, story.last].map((date) => day(date).replaceAll("-", "\u2011"));
      return first === last ? first : first + " to " + last;
    }

    // What a filter looks at is put together when it is first asked for.
    function searchText(story) {
      return story.searchText ??= story.reports
        .map((index) => reports[index].title + "\n" + reports[index].text).join("\n").toLowerCase();
    }
    function filtered() {
      const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
      const entity = $("entity").value.trim().toLowerCase();
      const source = $("source").value, size = Number($("size").value);
      const from = $("from").value ? Date.parse($("from").value) / 1000 : -Infinity;
      const to = $("to").value ? Date.parse($("to").value) / 1000 + 86400 : Infinity;
      return stories.filter((story) => story.reports.length >= size
        && (!source || story.reports.some((index) => reports[index].source === source))
        && (!entity || story.entities.some((one) => one[0].toLowerCase().includes(entity)))
        && ((from === -Infinity && to === Infinity)
          || (story.first !== undefined && story.last >= from && story.first < to))
        && words.every((word) => searchText(story).includes(word)));
    }

    let shown = [], drawn = 0;
    const batch = 100;
    function update() {
      shown = filtered();
      drawn = 0;
      $("stories").replaceChildren();
      const total = shown.reduce((sum, story) => sum + story.reports.length, 0);
      $("count").textContent = count(shown.length, "story", "stories") + ", " + count(total, "report", "reports");
      showMore();
      drawTimeline();
    }
    function showMore() {
      for (const story of shown.slice(drawn, drawn + batch)) {
        const facts = [count(story.reports.length, "report", "reports")];
        if (story.reports.length > 1) facts.push(count(story.sources, "source", "sources"));
        if (story.copies.length) facts.push(count(story.copies.length, "copy", "copies"));
        if (story.first !== undefined) facts.push(span(story));
        const link = make("a", { href: "#" + encodeURIComponent(story.id) },
          make("strong", {}, titleOf(story)), make("span", { class: "facts" }, facts.join(" · ")));
        if (story.id === current()) link.setAttribute("aria-current", "true");
        $("stories").append(make("li", {}, link));
      }
      drawn = Math.min(shown.length, drawn + batch);
      $("more").hidden = drawn >= shown.length;
      $("more").textContent = "Show more (" + (shown.length - drawn) + ")";
    }

    function drawTimeline() {
      const dates = shown.flatMap((story) => story.reports.map((index) => reports[index].date))
        .filter((date) => date !== undefined);
      if (dates.length < 2) return $("timeline").replaceChildren();
      const least = dates.reduce((a, b) => Math.min(a, b)), most = dates.reduce((a, b) => Math.max(a, b));
      // The finest step that gives at most 120 bars.
      const step = [3600, 21600, 86400, 604800, 2629746, 31556952].find((one) => (most - least) / one <= 120)
        || (most - least) / 100;
      const start = Math.floor(least / step) * step, bars = Math.floor((most - start) / step) + 1;
      const counts = new Array(bars).fill(0);
      for (const date of dates) counts[Math.floor((date - start) / step)] += 1;
      const highest = counts.reduce((a, b) => Math.max(a, b)), width = 1000 / bars;
      const picture = draw("svg", { viewBox: "0 0 1000 70", preserveAspectRatio: "none", role: "img",
        "aria-label": "Reports over time, " + moment(least) + " to " + moment(most) });
      counts.forEach((number, index) => {
        if (!number) return;
        const from = start + index * step, height = Math.max(3, 50 * number / highest);
        const bar = draw("rect", { x: index * width, y: 52 - height, height, width: Math.max(1.5, width - 1) },
          draw("title", {}, moment(from) + ": " + count(number, "report", "reports")));
        bar.addEventListener("click", () => {
          $("from").value = day(from);
          $("to").value = day(Math.max(from, from + step - 1));
          update();
        });
        picture.append(bar);
      });
      const captions = make("div", { class: "facts", style: "display:flex;justify-content:space-between" },
        make("span", {}, moment(least)), make("span", {}, moment(most)));
      $("timeline").replaceChildren(picture, captions);
    }
    """#

  /// A story: reports, copies, map, disagreements, evidence.
  private static let scriptOfStory = #"""
    function current() {
      try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; }
    }

    function openStory() {
      const story = byId.get(current());
      for (const link of document.querySelectorAll("#stories a")) {
        if (story && link.getAttribute("href") === "#" + encodeURIComponent(story.id)) {
          link.setAttribute("aria-current", "true");
        } else link.removeAttribute("aria-current");
      }
      document.body.classList.toggle("reading", Boolean(story));
      if (!story) {
        document.title = document.querySelector("h1").textContent;
        return $("story").replaceChildren(make("p", { class: "facts" }, "Choose a story."));
      }
      document.title = titleOf(story);
      const parts = [
        make("a", { href: "#", class: "back" }, "← All stories"),
        make("h2", { tabindex: "-1" }, titleOf(story)),
        make("p", { class: "facts" }, [count(story.reports.length, "report", "reports"),
          count(story.sources, "independent source", "independent sources"),
          story.copies.length ? count(story.copies.length, "copy", "copies") : "", span(story)]
          .filter(Boolean).join(" · ")),
        ...story.warnings.map((text) => make("p", { class: "warning" }, text)),
        entityChips(story),
        story.terms.length ? make("p", { class: "facts" }, "Terms: " + story.terms.join(", ")) : null,
        ...disagreements(story), ...reportList(story), ...similarityMap(story), ...evidence(story),
      ];
      $("story").replaceChildren(...parts.filter(Boolean));
      $("story").querySelector("h2").focus({ preventScroll: true });
      if (matchMedia("(max-width: 760px)").matches) scrollTo(0, 0);
      else scrollBy(0, Math.min(0, $("story").getBoundingClientRect().top));
    }

    function entityChips(story) {
      if (!story.entities.length) return null;
      return make("p", { class: "chips" }, ...story.entities.slice(0, 24).map(([name, type, number]) =>
        make("button", { type: "button", class: "chip " + type,
          title: type + ", named in " + count(number, "report", "reports") + ": show its stories",
          onclick: () => { $("entity").value = name; update(); } }, name)));
    }

    function disagreements(story) {
      if (!story.disagreements.length) return [];
      return [make("h3", {}, "Where reports disagree"),
        ...story.disagreements.map((one) => make("div", { class: "table" }, make("table", {},
          make("caption", { class: "facts", style: "text-align:left" }, one.subject),
          make("thead", {}, make("tr", {}, ...["Figure", "Report", "Sentence"].map((text) =>
            make("th", { scope: "col" }, text)))),
          make("tbody", {}, ...one.statements.map(([index, quantity, sentence]) => make("tr", {},
            make("td", {}, make("strong", {}, quantity)), make("td", {}, label(reports[index])),
            make("td", {}, sentence.trim())))))))];
    }

    const label = (report) => [report.source, report.date === undefined ? "" : moment(report.date)]
      .filter(Boolean).join(", ") || report.id;

    function reportList(story) {
      const copyOf = new Map(story.copies.map((copy) => [copy[0], copy]));
      const originals = story.reports.filter((index) => !copyOf.has(index));
      const passages = sharedPassages(originals.map((index) => reports[index].text));
      const items = originals.map((index, position) => {
        const report = reports[index];
        const marker = index === story.canonical ? "★ " : "";
        const details = make("details", index === story.canonical ? { open: "" } : {}, make("summary", {},
          make("strong", {}, marker + headline(report)), make("br"), make("span", { class: "facts" }, label(report))));
        const fill = () => {
          if (details.dataset.filled) return;
          details.dataset.filled = "1";
          details.append(...reportBody(report, passages[position]),
            ...story.copies.filter((copy) => copy[1] === index).map((copy) => copyItem(copy, report)));
        };
        if (index === story.canonical) fill();
        details.addEventListener("toggle", fill);
        const folded = story.copies.filter((copy) => copy[1] === index).length;
        if (folded) {
          details.querySelector(".facts").append(" · " + count(folded, "copy", "copies") + " folded");
        }
        return details;
      });
      return [make("h3", {}, "Reports"),
        make("p", { class: "legend" }, "★ read first. ", make("mark", {}, "Marked"),
          ": passages of eight words or more that another report of the story has too. Names: ",
          ...types.flatMap((type) => [make("span", { class: "entity " + type }, type), " "])), ...items];
    }

    function reportBody(report, passages) {
      const isWeb = report.url && /^https?:\/\//i.test(report.url);
      return [
        report.title.trim() ? make("p", { class: "text", lang: report.lang },
          ...pieces(report.title, report.inTitle, [])) : null,
        make("p", { class: "text", lang: report.lang }, ...pieces(report.text, report.inText, passages)),
        make("p", { class: "facts" }, "id " + report.id + " ",
          isWeb ? make("a", { href: report.url, rel: "noopener noreferrer" }, "original") : ""),
      ].filter(Boolean);
    }

    function copyItem([index, , containment], original) {
      const report = reports[index];
      const details = make("details", {}, make("summary", {}, "Copy: " + headline(report), make("br"),
        make("span", { class: "facts" }, label(report) + " · " + Math.round(containment * 100) + " % taken over")));
      details.addEventListener("toggle", () => {
        if (details.dataset.filled) return;
        details.dataset.filled = "1";
        details.append(make("p", { class: "legend" }, make("ins", {}, "added"), " ", make("del", {}, "left out"),
          " against the report above"));
        const text = (one) => one.title + "\n" + one.text;
        details.append(make("p", { class: "text" }, ...wordDiff(text(original), text(report))));
      });
      return details;
    }

    // The links between reports as a tree around the report to read first: the nearer, the more alike.
    function similarityMap(story) {
      if (story.reports.length < 3 || story.reports.length > 60 || !story.links.length) return [];
      const neighbours = new Map(story.reports.map((index) => [index, []]));
      for (const link of story.links) {
        neighbours.get(link.a)?.push([link.b, link.similarity]);
        neighbours.get(link.b)?.push([link.a, link.similarity]);
      }
      const places = new Map(), lines = [];
      const leaves = (index, from) => {
        const next = neighbours.get(index).filter(([other]) => other !== from && !places.has(other));
        return next.length ? next.reduce((sum, [other]) => sum + leaves(other, index), 0) : 1;
      };
      function place(index, from, x, y, start, end, depth) {
        places.set(index, [x, y, depth]);
        const next = neighbours.get(index).filter(([other]) => other !== from && !places.has(other));
        const weights = next.map(([other]) => leaves(other, index));
        const whole = weights.reduce((a, b) => a + b, 0);
        let angle = start;
        next.forEach(([other, similarity], position) => {
          const width = (end - start) * weights[position] / whole;
          // A chain is bent, so that the names along it do not lie on each other.
          const middle = angle + width / 2 + (next.length === 1 ? (depth % 2 ? 0.8 : -0.8) : 0);
          const length = 60 + 110 * (1 - similarity);
          const [tox, toy] = [x + length * Math.cos(middle), y + length * Math.sin(middle)];
          lines.push([x, y, tox, toy, similarity]);
          place(other, index, tox, toy, Math.max(angle, middle - 1.2), Math.min(angle + width, middle + 1.2), depth + 1);
          angle += width;
        });
      }
      place(story.canonical, null, 0, 0, 0, 2 * Math.PI, 0);
      const xs = [...places.values()].map((one) => one[0]), ys = [...places.values()].map((one) => one[1]);
      const box = [Math.min(...xs) - 75, Math.min(...ys) - 30,
        Math.max(...xs) - Math.min(...xs) + 150, Math.max(...ys) - Math.min(...ys) + 60];
      const copies = new Set(story.copies.map((copy) => copy[0]));
      const picture = draw("svg", { class: "map", viewBox: box.join(" "), role: "img",
        "aria-label": "Map of the reports: near ones are alike" },
        ...lines.map(([x1, y1, x2, y2, similarity]) => draw("line",
          { x1, y1, x2, y2, "stroke-width": 1 + 3 * similarity })),
        ...[...places].map(([index, [x, y, depth]]) => draw("g", {},
          draw("circle", { cx: x, cy: y, r: index === story.canonical ? 10 : 7,
            class: copies.has(index) ? "copy" : "" }, draw("title", {}, label(reports[index]) + ": " + headline(reports[index]))),
          draw("text", { x, y: depth % 2 ? y + 22 : y - 14, "text-anchor": "middle" }, (reports[index].source || reports[index].id).slice(0, 18)))));
      return [make("h3", {}, "How alike the reports are"), picture,
        make("p", { class: "legend" }, "Near and thick: much alike. Grey: copies.")];
    }

    function evidence(story) {
      if (!story.links.length) return [];
      const words = (name) => name.replace(/[A-Z]/g, (letter) => " " + letter.toLowerCase());
      return [make("h3", {}, "Why are these together"), make("details", {},
        make("summary", {}, count(story.links.length, "link", "links") + " between the reports"),
        ...story.links.map((link) => make("div", {},
          make("p", {}, make("strong", {}, link.similarity.toFixed(2)), " ", label(reports[link.a]), " and ",
            label(reports[link.b])),
          make("div", { class: "table" }, make("table", {}, make("thead", {}, make("tr", {},
            ...["Evidence", "Measured", "Adds"].map((text) => make("th", { scope: "col" }, text)))),
            make("tbody", {}, ...link.parts.map(([name, value, adds]) => make("tr", {}, make("td", {}, words(name)),
              make("td", {}, value.toFixed(2)), make("td", {}, (adds < 0 ? "" : "+") + adds.toFixed(2))))))),
          make("p", { class: "facts" }, link.terms.length ? "Both have: " + link.terms.join(", ") + ". " : "",
            link.names.length ? "Both name: " + link.names.join(", ") + "." : ""))))];
    }
    """#

  /// Names and passages in texts, differences between texts, and what starts everything.
  private static let scriptOfText = #"""
    // Cuts text at the ends of names and passages and marks the pieces.
    function pieces(text, mentions, passages) {
      const cuts = new Set([0, text.length]);
      for (const [start, end] of mentions) cuts.add(start).add(end);
      for (const [start, end] of passages) cuts.add(start).add(end);
      const offsets = [...cuts].filter((one) => one <= text.length).sort((a, b) => a - b);
      const result = [];
      let mention = 0, passage = 0;
      for (let index = 0; index + 1 < offsets.length; index += 1) {
        const [start, end] = [offsets[index], offsets[index + 1]];
        while (mention < mentions.length && mentions[mention][1] <= start) mention += 1;
        while (passage < passages.length && passages[passage][1] <= start) passage += 1;
        let node = text.slice(start, end);
        const one = mentions[mention];
        if (one && one[0] <= start) {
          node = make("span", { class: "entity " + types[one[2]], title: types[one[2]] + ": " + names[one[3]] }, node);
        }
        if (passage < passages.length && passages[passage][0] <= start) node = make("mark", {}, node);
        result.push(node);
      }
      return result;
    }

    function words(text) {
      return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) =>
        ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
    }

    // For each text the runs of eight words or more that stand in another one, as [start, end].
    function sharedPassages(texts) {
      const length = 8, owners = new Map();
      const all = texts.map(words);
      if (texts.length < 2 || texts.length > 200) return texts.map(() => []);
      const key = (list, at) => list.slice(at, at + length).map((one) => one.word).join(" ");
      all.forEach((list, text) => {
        for (let at = 0; at + length <= list.length; at += 1) {
          const run = key(list, at), owner = owners.get(run);
          owners.set(run, owner === undefined || owner === text ? text : -1);
        }
      });
      return all.map((list) => {
        const found = [];
        for (let at = 0; at + length <= list.length; at += 1) {
          if (owners.get(key(list, at)) !== -1) continue;
          const [start, end] = [list[at].start, list[at + length - 1].end];
          const last = found[found.length - 1];
          if (last && start <= last[1]) last[1] = end; else found.push([start, end]);
        }
        return found;
      });
    }

    // The words that were added and left out (Myers 1986); texts too far apart are shown as they are.
    function wordDiff(before, after) {
      const a = before.split(/(\s+)/).filter(Boolean), b = after.split(/(\s+)/).filter(Boolean);
      const most = Math.min(a.length + b.length, 1500), trace = [];
      let reach = new Map([[1, 0]]), steps = -1;
      search: for (let d = 0; d <= most; d += 1) {
        trace.push(new Map(reach));
        for (let k = -d; k <= d; k += 2) {
          const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
          let x = down ? reach.get(k + 1) ?? 0 : (reach.get(k - 1) ?? 0) + 1;
          while (x < a.length && x - k < b.length && x - k >= 0 && a[x] === b[x - k]) x += 1;
          reach.set(k, x);
          if (x >= a.length && x - k >= b.length) { steps = d; break search; }
        }
      }
      if (steps < 0) return [after];
      const edits = [];
      let [x, y] = [a.length, b.length];
      for (let d = steps; d >= 0; d -= 1) {
        const at = trace[d], k = x - y;
        const down = k === -d || (k !== d && (at.get(k - 1) ?? -1) < (at.get(k + 1) ?? -1));
        const before = down ? k + 1 : k - 1, startX = at.get(before) ?? 0, startY = startX - before;
        while (x > startX && y > startY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
          edits.push(["same", a[x - 1]]); x -= 1; y -= 1;
        }
        if (d === 0) break;
        if (down) { edits.push(["ins", b[y - 1]]); y -= 1; } else { edits.push(["del", a[x - 1]]); x -= 1; }
      }
      const nodes = [];
      let kind = null, run = "";
      const close = () => { if (run) nodes.push(kind === "same" ? run : make(kind, {}, run)); run = ""; };
      for (const [next, text] of edits.reverse()) {
        if (next !== kind) { close(); kind = next; }
        run += text;
      }
      close();
      return nodes;
    }

    function start() {
      const sources = [...new Set(reports.map((report) => report.source).filter(Boolean))].sort();
      $("source").append(...sources.map((source) => make("option", { value: source }, source)));
      const counts = new Map();
      for (const story of stories) {
        for (const [name, , number] of story.entities) counts.set(name, (counts.get(name) || 0) + number);
      }
      const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 300);
      $("entities").append(...common.map(([name]) => make("option", { value: name })));
      let timer = 0;
      $("filters").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(update, 120); });
      $("filters").addEventListener("reset", () => setTimeout(update, 0));
      $("filters").addEventListener("submit", (event) => event.preventDefault());
      $("more").addEventListener("click", showMore);
      addEventListener("hashchange", openStory);
      document.addEventListener("keydown", (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === "Escape" && current()) { location.hash = ""; $("list").focus(); }
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (!step || !document.activeElement.closest("#stories")) return;
        event.preventDefault();
        const links = [...document.querySelectorAll("#stories a")];
        links[links.indexOf(document.activeElement) + step]?.focus();
      });
      update();
      openStory();
    }
    start();
    """#
}
