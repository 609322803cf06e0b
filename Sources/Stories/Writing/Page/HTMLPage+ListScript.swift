extension HTMLPage {
  /// Data, filters, list, timeline.
  static let scriptOfList = #"""
    "use strict";
    const data = JSON.parse(document.getElementById("data").textContent);
    const { reports, stories, names, types } = data;
    const byId = new Map(stories.map((story) => [story.id, story]));
    const $ = (id) => document.getElementById(id);
    const isWide = () => !matchMedia("(max-width: 760px)").matches;

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
    const count = (number, one, many) => number.toLocaleString("en") + " " + (number === 1 ? one : many);

    // Dates as in the reports, UTC: "5 Nov 2024", "5 Nov 2024, 04:55", "5–9 Nov 2024". Not to be broken inside.
    const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
    function dayText(seconds, parts = 3) {
      const date = new Date(seconds * 1000);
      return [date.getUTCDate(), months[date.getUTCMonth()], date.getUTCFullYear()].slice(0, parts).join("\u00a0");
    }
    function moment(seconds) {
      const time = new Date(seconds * 1000).toISOString().slice(11, 16);
      return dayText(seconds) + (seconds % 86400 === 0 ? "" : ",\u00a0" + time);
    }
    function spanText(first, last) {
      if (day(first) === day(last)) return dayText(last);
      const same = (length) => day(first).slice(0, length) === day(last).slice(0, length);
      if (same(7)) return dayText(first, 1) + "\u2060–\u2060" + dayText(last);
      return dayText(first, same(4) ? 2 : 3) + " – " + dayText(last);
    }
    const span = (story) => story.first === undefined ? "" : spanText(story.first, story.last);

    function headline(report) {
      return report.title.trim() || report.text.trim().split(/\s+/).slice(0, 16).join(" ") + " …";
    }
    const titleOf = (story) => story.title.trim() || headline(reports[story.canonical]);

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
      $("count").textContent = (shown.length < stories.length ? shown.length.toLocaleString("en") + " of " : "")
        + count(stories.length, "story", "stories") + ", " + count(total, "report", "reports");
      if (!shown.length) {
        $("stories").append(make("li", { class: "empty" }, "No story fits. ",
          make("button", { type: "button", onclick: () => $("filters").reset() }, "Clear the filters")));
      }
      const set = ["entity", "source", "from", "to"].filter((id) => $(id).value).length + ($("size").value > 1 ? 1 : 0);
      $("more-filters").querySelector("summary").textContent = set ? "Filters (" + set + " set)" : "Filters";
      showMore();
      drawTimeline();
      if (!current()) openStory();
    }
    function showMore() {
      for (const story of shown.slice(drawn, drawn + batch)) {
        const facts = [count(story.reports.length, "report", "reports")];
        if (story.reports.length > 1) facts.push(count(story.sources, "source", "sources"));
        if (story.copies.length) facts.push(count(story.copies.length, "copy", "copies"));
        if (story.first !== undefined) facts.push(span(story));
        const link = make("a", { href: "#" + encodeURIComponent(story.id) },
          make("strong", { dir: "auto" }, titleOf(story)), make("span", { class: "facts" }, facts.join(" · "),
            story.disagreements.length ? make("span", { class: "differs" }, " · figures differ") : null));
        if (story === opened) link.setAttribute("aria-current", "true");
        $("stories").append(make("li", {}, link));
      }
      drawn = Math.min(shown.length, drawn + batch);
      $("more").hidden = drawn >= shown.length;
      $("more").textContent = "Show more (" + (shown.length - drawn).toLocaleString("en") + " left)";
    }

    // All reports in grey, those of the stories that are listed in colour: the time axis stays while filters change.
    const datesOf = (list) => list.flatMap((story) => story.reports.map((index) => reports[index].date))
      .filter((date) => date !== undefined);
    let scale;
    function timeScale() {
      if (scale !== undefined) return scale;
      const dates = datesOf(stories);
      if (dates.length < 2) return scale = null;
      const least = dates.reduce((a, b) => Math.min(a, b)), most = dates.reduce((a, b) => Math.max(a, b));
      // The finest step that gives at most 120 bars.
      const step = [3600, 21600, 86400, 604800, 2629746, 31556952].find((one) => (most - least) / one <= 120)
        || (most - least) / 100;
      const start = Math.floor(least / step) * step, bars = Math.floor((most - start) / step) + 1;
      scale = { least, most, step, start, bars };
      scale.all = tally(dates, scale);
      return scale;
    }
    function tally(dates, { start, step, bars }) {
      const counts = new Array(bars).fill(0);
      for (const date of dates) counts[Math.floor((date - start) / step)] += 1;
      return counts;
    }
    function drawTimeline() {
      const scale = timeScale();
      if (!scale) return $("timeline").replaceChildren();
      const { least, most, step, start, bars, all } = scale;
      const counts = tally(datesOf(shown), scale);
      const highest = all.reduce((a, b) => Math.max(a, b)), width = 1000 / bars;
      const stepName = { 3600: "an hour", 21600: "six hours", 86400: "a day", 604800: "a week", 2629746: "a month",
        31556952: "a year" }[step] || "a step";
      const picture = draw("svg", { viewBox: "0 0 1000 56", preserveAspectRatio: "none", role: "img",
        "aria-label": "Reports over time, " + spanText(least, most) + "; at most " + highest + " " + stepName });
      all.forEach((number, index) => {
        if (!number) return;
        const from = start + index * step;
        const bar = (kind, value) => {
          const height = value ? Math.max(2, 54 * value / highest) : 0;
          return draw("rect", { class: kind, x: index * width, y: 56 - height, height,
            width: Math.max(1.2, width - Math.min(1.5, width * 0.15)) });
        };
        const until = Math.max(from, from + step - 1);
        const group = draw("g", {}, draw("title", {}, (step < 86400 ? moment(from) : spanText(from, until)) + ": "
          + count(counts[index], "report", "reports") + (counts[index] < number ? " of " + number : "")),
          draw("rect", { class: "room", x: index * width, y: 0, height: 56, width }), bar("all", number),
          bar("listed", counts[index]));
        group.addEventListener("click", () => {
          $("from").value = day(from);
          $("to").value = day(until);
          update();
        });
        picture.append(group);
      });
      const axis = make("div", { class: "axis", "aria-hidden": "true" });
      const ticks = isWide() ? 6 : 3;
      for (let tick = 0; tick < ticks; tick += 1) {
        const at = least + (most - least) * tick / (ticks - 1);
        axis.append(make("span", {}, most - least < 2 * 86400 ? moment(at) : dayText(at, step > 604800 ? 3 : 2)));
      }
      const peak = make("span", { class: "peak", "aria-hidden": "true" }, "at most " + highest + " " + stepName);
      $("timeline").replaceChildren(peak, picture, axis);
    }
    """#
}
