extension HTMLPage {
  /// Names and passages in texts, differences between texts, and what starts everything.
  static let scriptOfText = #"""
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
      // A word with the blank behind it; blanks do not count.
      const a = before.match(/\S+\s*/g) || [], b = after.match(/\S+\s*/g) || [];
      const wordsOfA = a.map((one) => one.trim()), wordsOfB = b.map((one) => one.trim());
      const most = Math.min(a.length + b.length, 1500), trace = [];
      let reach = new Map([[1, 0]]), steps = -1;
      search: for (let d = 0; d <= most; d += 1) {
        trace.push(new Map(reach));
        for (let k = -d; k <= d; k += 2) {
          const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
          let x = down ? reach.get(k + 1) ?? 0 : (reach.get(k - 1) ?? 0) + 1;
          while (x < a.length && x - k < b.length && x - k >= 0 && wordsOfA[x] === wordsOfB[x - k]) x += 1;
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
        while (x > startX && y > startY && x > 0 && y > 0 && wordsOfA[x - 1] === wordsOfB[y - 1]) {
          edits.push(["same", b[y - 1]]); x -= 1; y -= 1;
        }
        if (d === 0) break;
        if (down) { edits.push(["ins", b[y - 1]]); y -= 1; } else { edits.push(["del", a[x - 1]]); x -= 1; }
      }
      // Between words that stayed: first all that was left out, then all that was added.
      const nodes = [];
      let run = { same: "", del: "", ins: "" };
      const close = () => {
        for (const kind of ["same", "del", "ins"]) {
          const text = run[kind], blank = text.match(/\s*$/)[0];
          // The last word of a text has no blank behind it, but something may follow here.
          const end = nodes.length ? nodes[nodes.length - 1] : " ";
          if (text && !/\s$/.test(end.textContent || end)) nodes.push(" ");
          // The blank behind a run stays outside of its colour.
          if (text) nodes.push(...(kind === "same" ? [text] : [make(kind, {}, text.slice(0, text.length - blank.length)), blank].filter(Boolean)));
        }
        run = { same: "", del: "", ins: "" };
      };
      for (const [kind, text] of edits.reverse()) {
        if (kind === "same" && (run.del || run.ins)) close();
        run[kind] += text;
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
      $("more-filters").open = isWide();
      matchMedia("(max-width: 760px)").addEventListener("change", () => {
        $("more-filters").open = isWide();
        drawTimeline();
        openStory();
      });
      let timer = 0;
      $("filters").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(update, 120); });
      $("filters").addEventListener("reset", () => setTimeout(update, 0));
      $("filters").addEventListener("submit", (event) => event.preventDefault());
      $("more").addEventListener("click", () => {
        const next = drawn;
        showMore();
        document.querySelectorAll("#stories a")[next]?.focus();
      });
      addEventListener("hashchange", openStory);
      document.addEventListener("keydown", onKey);
      update();
      openStory();
    }

    // "/" to the search, arrows through the list, Escape back from a story to its place in the list.
    function onKey(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isTyping = document.activeElement.matches("input, select");
      if (event.key === "/" && !isTyping) {
        event.preventDefault();
        $("search").focus();
      }
      if (event.key === "Escape" && current() && !isTyping) {
        const place = document.querySelector("#stories a[aria-current]");
        location.hash = "";
        (place || $("list")).focus();
      }
      const links = [...document.querySelectorAll("#stories a")], at = links.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
      if (to === undefined || at < 0) return;
      event.preventDefault();
      links[to]?.focus();
    }
    start();
    """#
}
