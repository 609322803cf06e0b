extension HTMLPage {
  /// A story: reports, copies, map, disagreements, evidence.
  static let scriptOfStory = #"""
    function current() {
      try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; }
    }

    // The story that is shown: the chosen one, or beside a list the first of it.
    let opened = null;
    function openStory() {
      const chosen = byId.get(current());
      opened = chosen || (isWide() ? shown[0] : null) || null;
      for (const link of document.querySelectorAll("#stories a")) {
        if (opened && link.getAttribute("href") === "#" + encodeURIComponent(opened.id)) {
          link.setAttribute("aria-current", "true");
        } else link.removeAttribute("aria-current");
      }
      document.body.classList.toggle("reading", Boolean(chosen));
      document.title = chosen ? titleOf(chosen) : document.querySelector("h1").textContent;
      $("story").replaceChildren(...(opened ? storyParts(opened) : []));
      if (!chosen) return;
      $("story").querySelector("h2").focus({ preventScroll: true });
      if (!isWide()) scrollTo(0, 0);
      else scrollBy(0, Math.min(0, $("story").getBoundingClientRect().top));
    }

    function storyParts(story) {
      return [
        make("a", { href: "#", class: "back" }, "← All stories"),
        make("h2", { tabindex: "-1", dir: "auto" }, titleOf(story)),
        make("p", { class: "facts" }, [count(story.reports.length, "report", "reports"),
          count(story.sources, "independent source", "independent sources"),
          story.copies.length ? count(story.copies.length, "copy", "copies") : "", span(story)]
          .filter(Boolean).join(" · ")),
        ...story.warnings.map((text) => make("p", { class: "warning" }, "Note: " + text)),
        subjects(story), ...disagreements(story), ...reportList(story), ...evidence(story), ...similarityMap(story),
      ].filter(Boolean);
    }

    // Who and where the story is about, by type; a name shows its stories.
    function subjects(story) {
      const rows = [["People", ["person"]], ["Places", ["place", "facility"]], ["Organizations", ["organization"]],
        ["Groups", ["group"]], ["Other names", ["event", "product", "work"]]];
      const list = make("dl", { class: "subjects" });
      for (const [label, kinds] of rows) {
        const found = story.entities.filter((one) => kinds.includes(one[1])).slice(0, 10);
        if (!found.length) continue;
        list.append(make("dt", {}, label), make("dd", {}, ...found.map(([name, type, number]) =>
          make("button", { type: "button", class: "chip " + type,
            title: type + ", named in " + count(number, "report", "reports") + ": show its stories",
            onclick: () => {
              $("entity").value = name;
              if (!isWide()) location.hash = "";
              update();
            } }, name))));
      }
      if (story.terms.length) list.append(make("dt", {}, "Terms"), make("dd", { class: "facts" }, story.terms.join(", ")));
      return list.children.length ? list : null;
    }

    function disagreements(story) {
      if (!story.disagreements.length) return [];
      return [make("h3", {}, "Where the figures differ"), ...story.disagreements.map((one) =>
        make("section", { class: "differ" }, make("h4", {}, one.subject), make("ul", { class: "cards" },
          ...one.statements.map(([index, quantity, sentence]) => {
            const text = sentence.trim(), at = text.indexOf(quantity);
            return make("li", {}, make("strong", { class: "figure" }, quantity),
              make("span", { class: "facts" }, label(reports[index])),
              make("q", { dir: "auto" }, ...(at < 0 ? [text] : [text.slice(0, at),
                make("b", {}, quantity), text.slice(at + quantity.length)])));
          }))))];
    }

    const label = (report) => [report.source, report.date === undefined ? "" : moment(report.date)]
      .filter(Boolean).join(", ") || report.id;

    function reportList(story) {
      const copyOf = new Map(story.copies.map((copy) => [copy[0], copy]));
      const originals = story.reports.filter((index) => !copyOf.has(index));
      const passages = sharedPassages(originals.map((index) => reports[index].text));
      const items = originals.map((index, position) => {
        const report = reports[index];
        const isFirst = index === story.canonical && originals.length > 1;
        const folded = story.copies.filter((copy) => copy[1] === index);
        const details = make("details", { "data-report": index }, make("summary", {},
          make("h4", { dir: "auto", lang: report.lang }, ...(report.title.trim()
            ? pieces(report.title, report.inTitle, []) : [headline(report)])),
          make("span", { class: "facts" }, label(report)
            + (folded.length ? " · " + count(folded.length, "copy", "copies") + " folded" : ""),
            isFirst ? make("span", { class: "first" }, " · ★ read first") : null)));
        const fill = () => {
          if (details.dataset.filled) return;
          details.dataset.filled = "1";
          details.append(...reportBody(report, passages[position]), ...folded.map((copy) => copyItem(copy, report)));
        };
        if (index === story.canonical) { fill(); details.open = true; }
        details.addEventListener("toggle", fill);
        return details;
      });
      const kinds = types.filter((type, number) => originals.some((index) =>
        reports[index].inText.concat(reports[index].inTitle).some((one) => one[2] === number)));
      const hasPassages = passages.some((one) => one.length);
      return [make("h3", {}, originals.length === 1 ? "The report" : "Reports"),
        make("p", { class: "legend" }, ...kinds.flatMap((type) => [make("span", { class: "entity " + type }, type), " "]),
          ...(hasPassages ? [" ", make("mark", {}, "eight words or more that another report has too")] : [])),
        ...items];
    }

    function reportBody(report, passages) {
      const isWeb = report.url && /^https?:\/\//i.test(report.url);
      return [
        make("p", { class: "text", lang: report.lang, dir: "auto" }, ...pieces(report.text, report.inText, passages)),
        make("p", { class: "facts" }, "id " + report.id + " ",
          isWeb ? make("a", { href: report.url, rel: "noopener noreferrer" }, "original") : ""),
      ];
    }

    function copyItem([index, , containment], original) {
      const report = reports[index];
      const details = make("details", { class: "copy" }, make("summary", {}, make("h4", {}, "Copy in " + label(report)),
        make("span", { class: "facts" }, Math.round(containment * 100) + " % of it stands above · what differs, word by word")));
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

    // Why the reports are together: for each link what both have, and how it was reckoned.
    function evidence(story) {
      if (!story.links.length) return [];
      const words = (name) => name.replace(/[A-Z]/g, (letter) => " " + letter.toLowerCase());
      const both = (what, list) => list.length ? make("p", {}, make("span", { class: "facts" }, what + " "),
        list.join(", ")) : null;
      return [make("h3", {}, "Why these are together"), make("ol", { class: "links" }, ...[...story.links].sort((a, b) => b.strength - a.strength).map((link) =>
        make("li", {}, make("p", { class: "pair" },
          make("span", { class: "bar", "aria-hidden": "true", style: "--share:" + link.strength }),
          make("strong", {}, Math.round(100 * link.strength) + " % alike"), " ",
          make("span", {}, label(reports[link.a]) + " and " + label(reports[link.b]))),
          both("Both name", link.names), both("Both say", link.terms),
          make("details", { class: "sum" }, make("summary", {}, "How it adds up"),
            make("div", { class: "table" }, make("table", {}, make("thead", {}, make("tr", {},
              ...["Evidence", "Measured", "Adds"].map((text) => make("th", { scope: "col" }, text)))),
              make("tbody", {}, ...link.parts.map(([name, value, adds]) => make("tr", {}, make("th", { scope: "row" },
                words(name)), make("td", {}, value.toFixed(2)),
                make("td", {}, (adds < 0 ? "−" : "+") + Math.abs(adds).toFixed(2))))))),
            make("p", { class: "facts" }, "The sum, squared, times " + link.factor.toFixed(2) + " for what is usual around both, is the likeness."))))) ];
    }

    // The links between reports as a tree around the report to read first: the nearer, the more alike.
    function similarityMap(story) {
      if (story.reports.length < 3 || story.reports.length > 60 || !story.links.length) return [];
      const neighbours = new Map(story.reports.map((index) => [index, []]));
      for (const link of story.links) {
        neighbours.get(link.a)?.push([link.b, link.strength]);
        neighbours.get(link.b)?.push([link.a, link.strength]);
      }
      const places = new Map(), lines = [];
      const leaves = (index, from) => {
        const next = neighbours.get(index).filter(([other]) => other !== from && !places.has(other));
        return next.length ? next.reduce((sum, [other]) => sum + leaves(other, index), 0) : 1;
      };
      function place(index, from, x, y, start, end, depth) {
        places.set(index, [x, y]);
        const next = neighbours.get(index).filter(([other]) => other !== from && !places.has(other));
        const weights = next.map(([other]) => leaves(other, index));
        const whole = weights.reduce((a, b) => a + b, 0);
        let angle = start;
        next.forEach(([other, similarity], position) => {
          const width = (end - start) * weights[position] / whole;
          // A chain is bent, so that the names along it do not lie on each other.
          const middle = angle + width / 2 + (next.length === 1 && depth ? (depth % 2 ? 0.7 : -0.7) : 0);
          const length = 60 + 90 * (1 - similarity);
          // Wider than high, as names are.
          const [tox, toy] = [x + 1.5 * length * Math.cos(middle), y + length * Math.sin(middle)];
          lines.push([x, y, tox, toy, similarity]);
          place(other, index, tox, toy, Math.max(angle, middle - 1.2), Math.min(angle + width, middle + 1.2), depth + 1);
          angle += width;
        });
      }
      place(story.canonical, null, 0, 0, -Math.PI / 2, 1.5 * Math.PI, 0);
      // Copies as satellites of what they repeat.
      const satellites = new Map();
      for (const [copy, original] of story.copies) {
        const center = places.get(original);
        if (!center || places.has(copy)) continue;
        const number = satellites.get(original) || 0, angle = -0.6 + number * 0.55;
        satellites.set(original, number + 1);
        const place = [center[0] + 22 * Math.cos(angle), center[1] + 22 * Math.sin(angle)];
        lines.push([...center, ...place, 0]);
        places.set(copy, place);
      }
      const copies = new Set(story.copies.map((copy) => copy[0]));
      const xs = [...places.values()].map((one) => one[0]), ys = [...places.values()].map((one) => one[1]);
      const box = [Math.min(...xs) - 85, Math.min(...ys) - 24,
        Math.max(...xs) - Math.min(...xs) + 170, Math.max(...ys) - Math.min(...ys) + 56];
      // By source; where all have the same one, by headline.
      const sources = new Set(story.reports.map((index) => reports[index].source));
      const nameOf = (report) => {
        const name = sources.size > 1 && report.source || headline(report);
        return name.length > 22 ? name.slice(0, 21).trim() + "…" : name;
      };
      const show = (index) => {
        const details = document.querySelector('#story > details[data-report="' + index + '"]');
        if (!details) return;
        details.open = true;
        details.scrollIntoView({ block: "start" });
        details.querySelector("summary").focus({ preventScroll: true });
      };
      const picture = draw("svg", { class: "map", viewBox: box.join(" "), role: "img",
        style: "max-width:" + Math.round(Math.max(260, box[2])) + "px",
        "aria-label": "Map of " + count(story.reports.length, "report", "reports") + ": near ones are alike" },
        ...lines.map(([x1, y1, x2, y2, similarity]) => draw("line",
          { x1, y1, x2, y2, "stroke-width": 1 + 4 * similarity })),
        ...[...places].map(([index, [x, y]]) => {
          const node = draw("g", { class: copies.has(index) ? "copy" : "" },
            draw("title", {}, label(reports[index]) + ": " + headline(reports[index])),
            draw("circle", { cx: x, cy: y, r: index === story.canonical ? 10 : copies.has(index) ? 5 : 7 }),
            ...(copies.has(index) ? [] : [draw("text", { x, y: y + 24, "text-anchor": "middle" }, nameOf(reports[index]))]));
          node.addEventListener("click", () => show(index));
          return node;
        }));
      return [make("h3", {}, "How alike the reports are"), picture, make("p", { class: "legend" },
        "Near and thick: much alike. The largest: read first." + (copies.size ? " Small and grey: copies." : ""))];
    }
    """#
}
