// Runs inside the page, behind its own script: does what a reader does and notes what is wrong. The result is an
// element that the browser prints with the page.
(async () => {
  const problems = [];
  const expect = (holds, what) => { if (!holds) problems.push(what); };
  addEventListener("error", (event) => problems.push("error: " + event.message));
  addEventListener("securitypolicyviolation", (event) => problems.push("policy: " + event.violatedDirective));
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const input = async (id, value) => {
    $(id).value = value;
    $("filters").dispatchEvent(new Event("input", { bubbles: true }));
    await wait(200);
  };
  const listed = () => document.querySelectorAll("#stories a").length;
  try {
    expect(listed() > 0 && listed() <= 100, "the list is drawn, a batch at a time: " + listed());
    expect($("count").textContent.startsWith(stories.length + " stor"), "the count: " + $("count").textContent);
    const all = shown.length;

    const named = stories.find((story) => story.entities.length > 0);
    if (named) {
      await input("entity", named.entities[0][0]);
      expect(shown.includes(named), "the filter by name keeps a story with the name");
      expect(shown.every((story) => story.entities.some((one) =>
        one[0].toLowerCase().includes(named.entities[0][0].toLowerCase()))), "and no other");
      await input("entity", "");
    }
    await input("size", "3");
    expect(shown.every((story) => story.reports.length >= 3), "the filter by size");
    await input("size", "1");
    await input("search", "zzzz no such words");
    expect(shown.length === 0 && listed() === 0, "a search without a hit gives nothing");
    await input("search", headline(reports[0]).split(/\s+/)[0].toLowerCase());
    expect(shown.length > 0, "a search for a word of a headline gives something");
    $("filters").reset();
    await wait(200);
    expect(shown.length === all, "clearing the filters brings everything back");
    expect(!reports.some((one) => one.date !== undefined) || document.querySelector("#timeline svg"), "the timeline");
    const dated = stories.find((story) => story.first !== undefined);
    if (dated) {
      await input("from", day(dated.first));
      await input("to", day(dated.first));
      expect(shown.includes(dated), "the filter by day");
      $("filters").reset();
      await wait(200);
    }

    const folded = stories.find((story) => story.copies.length > 0) || stories[0];
    location.hash = encodeURIComponent(folded.id);
    await wait(300);
    expect(document.querySelector("#story h2").textContent === titleOf(folded), "the story opens");
    expect(document.activeElement === document.querySelector("#story h2"), "the story has the focus");
    expect(document.title === titleOf(folded), "the page has the story's title");
    for (const details of document.querySelectorAll("#story details")) details.open = true;
    await wait(300);
    for (const details of document.querySelectorAll("#story details details")) details.open = true;
    await wait(300);
    const originals = folded.reports.length - folded.copies.length;
    expect(document.querySelectorAll("#story > details").length >= originals, "each report is there");
    if (folded.copies.length) expect(document.querySelector("#story ins, #story del"), "a copy shows what differs");
    // What is shown of a report is its text, letter by letter, marks or not.
    const texts = [...document.querySelectorAll("#story .text")].map((one) => one.textContent);
    for (const index of folded.reports) {
      if (folded.copies.some((copy) => copy[0] === index)) continue;
      expect(texts.includes(reports[index].text), "the text of " + reports[index].id + " is whole");
    }
    for (const element of document.querySelectorAll("#story .entity[title]")) {
      expect(element.textContent.trim().length > 0, "a marked name is not empty");
    }
    expect(!document.querySelector("#story script, #story img, #story iframe"), "nothing of a report became markup");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await wait(200);
    expect(!current(), "Escape goes back to the list");
    for (const story of stories.slice(0, 40)) {
      location.hash = encodeURIComponent(story.id);
      await wait(5);
      expect(document.querySelector("#story h2")?.textContent === titleOf(story), "opens: " + story.id);
    }
    for (const control of document.querySelectorAll("input, select")) {
      expect(control.closest("label"), "a label for " + control.id);
    }
    expect(document.documentElement.scrollWidth <= innerWidth, "nothing is wider than the window: "
      + document.documentElement.scrollWidth + " > " + innerWidth);
  } catch (error) {
    problems.push(String(error) + " " + error.stack);
  }
  const opened = Math.round(performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd);
  document.body.append(make("pre", { id: "checked" },
    (problems.length ? problems.map((one) => "PROBLEM " + one).join("\n") : "ALL WELL")
      + "\nopened in " + opened + " ms, " + reports.length + " reports"));
})();
