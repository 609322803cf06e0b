"""Uses a page of stories as a reader does. See check.sh."""

import os
import pathlib
import sys
import time

from browser import Browser

problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def put(browser, field, value):
    """Fills in a field of the filters; the milliseconds until the list is drawn again."""
    return browser.run(
        f"""(async () => {{
          $({field!r}).value = {value!r};
          const start = performance.now();
          update();
          const took = performance.now() - start;
          return took;
        }})()""")


def listed(browser):
    return browser.run("document.querySelectorAll('#stories a').length")


def clear(browser):
    browser.run("$('filters').reset()")
    time.sleep(0.05)


def check_list(browser):
    stories = browser.run("stories.length")
    expect(0 < listed(browser) <= 100, f"the list is drawn, a batch at a time: {listed(browser)}")
    expect(browser.run("$('count').textContent.startsWith(stories.length.toLocaleString('en') + ' stor')"), "the count")
    name = browser.run("stories.find((story) => story.entities.length)?.entities[0][0]")
    slowest = 0
    if name:
        slowest = max(slowest, put(browser, "entity", name))
        expect(browser.run("shown.length > 0 && shown.every((story) => story.entities.some((one) =>"
                           " one[0].toLowerCase().includes($('entity').value.toLowerCase())))"), "the filter by name")
        expect(browser.run("shown.length + (stories.length - shown.length)") == stories, "and no story is lost")
        clear(browser)
    source = browser.run("reports.find((one) => one.source)?.source")
    if source:
        slowest = max(slowest, put(browser, "source", source))
        expect(browser.run("shown.length > 0 && shown.every((story) => story.reports.some((index) =>"
                           " reports[index].source === $('source').value))"), "the filter by source")
        clear(browser)
    slowest = max(slowest, put(browser, "size", "3"))
    expect(browser.run("shown.every((story) => story.reports.length >= 3)"), "the filter by size")
    expect(browser.run("shown.length === stories.filter((story) => story.reports.length >= 3).length"), "all of that size")
    clear(browser)
    date = browser.run("(() => { const one = stories.find((story) => story.first !== undefined); "
                       "return one && day(one.first) })()")
    if date:
        slowest = max(slowest, put(browser, "from", date), put(browser, "to", date))
        expect(browser.run("shown.length > 0 && shown.every((story) => story.first !== undefined &&"
                           " day(story.first) <= $('to').value && day(story.last) >= $('from').value)"), "the filter by day")
        expect(browser.run("document.querySelectorAll('#timeline rect').length") > 1, "the timeline stays")
        clear(browser)
        browser.run("document.querySelector('#timeline g').dispatchEvent(new MouseEvent('click', { bubbles: true }))")
        expect(browser.run("$('from').value !== '' && shown.length > 0"), "a bar of the timeline picks its days")
        clear(browser)
    word = browser.run("headline(reports[0]).split(/\\s+/)[0].toLowerCase()")
    slowest = max(slowest, put(browser, "search", word))
    expect(browser.run("shown.length > 0 && shown.every((story) => searchText(story).includes($('search').value))"),
           "a search")
    put(browser, "search", "zzzz no such words")
    expect(listed(browser) == 0, "a search without a hit gives nothing")
    expect(browser.run("document.querySelector('.empty button') !== null"), "and says how to go back")
    browser.run("document.querySelector('.empty button').click()")
    time.sleep(0.1)
    expect(browser.run("shown.length") == stories, "clearing the filters brings everything back")
    return slowest


def check_story(browser):
    browser.run("location.hash = encodeURIComponent((stories.find((story) => story.copies.length) || stories[0]).id)")
    time.sleep(0.2)
    browser.run("window.story = byId.get(current())")
    expect(browser.run("document.querySelector('#story h2').textContent === titleOf(story)"), "the story opens")
    expect(browser.run("document.activeElement === document.querySelector('#story h2')"), "it has the focus")
    expect(browser.run("document.title === titleOf(story)"), "the window has its title")
    for depth in ["details", "details details"]:
        browser.run(f"document.querySelectorAll('#story {depth}').forEach((one) => {{ one.open = true }})")
        time.sleep(0.2)
    expect(browser.run("document.querySelectorAll('#story > details').length === "
                       "story.reports.length - story.copies.length"), "each report that is no copy is there")
    if browser.run("story.copies.length"):
        expect(browser.run("document.querySelectorAll('#story details.copy').length === story.copies.length"), "each copy is there")
        expect(browser.run("document.querySelector('#story ins, #story del') !== null"), "a copy shows what differs")
        # What stayed and was added is the copy, what stayed and was left out the original, word by word.
        expect(browser.run("""(() => {
          const words = (text) => text.split(/\\s+/).filter(Boolean).join(' ');
          const whole = (index) => words(reports[index].title + '\\n' + reports[index].text);
          return story.copies.every(([copy, original]) => {
            const text = [...document.querySelectorAll('#story details.copy .text')].find((one) => {
              const without = one.cloneNode(true);
              without.querySelectorAll('del').forEach((part) => part.remove());
              return words(without.textContent) === whole(copy);
            });
            if (!text) return false;
            const without = text.cloneNode(true);
            without.querySelectorAll('ins').forEach((part) => part.remove());
            return words(without.textContent) === whole(original);
          });
        })()"""), "the difference is right word by word")
    # What is shown of a report is its text, letter by letter, marks or not.
    expect(browser.run("""(() => {
      const texts = [...document.querySelectorAll('#story .text')].map((one) => one.textContent);
      const copies = new Set(story.copies.map((copy) => copy[0]));
      return story.reports.every((index) => copies.has(index) || texts.includes(reports[index].text));
    })()"""), "the texts are whole")
    expect(browser.run("[...document.querySelectorAll('#story .entity[title]')].every((one) => one.textContent.trim())"),
           "a marked name is not empty")
    expect(browser.run("document.querySelector('#story script, #story img, #story iframe') === null"),
           "nothing of a report became markup")
    if browser.run("story.links.length"):
        expect(browser.run("document.querySelectorAll('.links > li').length === story.links.length"), "the evidence")
    differing = browser.run("stories.find((story) => story.disagreements.length)?.id")
    if differing:
        browser.run(f"location.hash = encodeURIComponent({differing!r})")
        time.sleep(0.1)
        expect(browser.run("""(() => {
          const story = byId.get(current()), cards = [...document.querySelectorAll('.cards li')];
          const statements = story.disagreements.flatMap((one) => one.statements);
          return cards.length === statements.length
            && cards.every((card, index) => card.querySelector('.figure').textContent === statements[index][1]);
        })()"""), "figures that differ stand side by side")
    expect(browser.run("""(async () => {
      for (const story of stories.slice(0, 40)) {
        location.hash = encodeURIComponent(story.id);
        await new Promise((done) => setTimeout(done, 5));
        if (document.querySelector('#story h2')?.textContent !== titleOf(story)) return false;
      }
      return true;
    })()"""), "forty stories open one after the other")
    browser.run("location.hash = ''")
    time.sleep(0.1)


def check_keyboard(browser):
    """From the top of the page with nothing but keys."""
    browser.run("document.activeElement.blur(); scrollTo(0, 0)")
    focus = "(document.activeElement.id || document.activeElement.className || document.activeElement.tagName)"
    order = []
    for _ in range(30):
        browser.key("Tab")
        order.append(browser.run(focus))
        expect(browser.run("document.activeElement.matches(':focus-visible, [type=date]')"),
               f"the focus is seen on {order[-1]}")
        if browser.run("document.activeElement.closest('#stories') !== null"):
            break
    expect(order[0] == "skip" and order[1] == "search", f"first the way past the filters, then the search: {order}")
    expect(browser.run("document.activeElement.closest('#stories') !== null"), f"Tab comes to the list: {order}")
    browser.key("ArrowDown")
    expect(browser.run("[...document.querySelectorAll('#stories a')].indexOf(document.activeElement)") == 1, "down")
    browser.key("ArrowUp")
    browser.key("End")
    browser.key("Home")
    expect(browser.run("[...document.querySelectorAll('#stories a')].indexOf(document.activeElement)") == 0, "up, end, home")
    browser.key("ArrowDown")
    browser.key("Enter")
    time.sleep(0.2)
    expect(browser.run("current() === shown[1].id && document.activeElement.tagName === 'H2'"), "Enter opens a story")
    for _ in range(60):
        browser.key("Tab")
        if browser.run("document.activeElement.matches('#story > details > summary')"):
            break
    before = browser.run("document.activeElement.parentElement.open")
    browser.key("Enter")
    expect(browser.run("document.activeElement.parentElement.open") != before, "Enter opens and closes a report")
    browser.key("Escape")
    expect(browser.run("current() === '' && document.activeElement.closest('#stories') !== null"),
           "Escape goes back to the place in the list")
    browser.key("/", code=191, text="/")
    expect(browser.run("document.activeElement.id === 'search' && $('search').value === ''"), "/ goes to the search")
    browser.type("the")
    time.sleep(0.3)
    expect(browser.run("$('search').value === 'the' && shown.every((story) => searchText(story).includes('the'))"),
           "what is typed is searched for")
    clear(browser)


def check_structure(browser):
    for control in browser.run("[...document.querySelectorAll('input, select')].filter((one) => !one.closest('label'))"
                               ".map((one) => one.id)"):
        problems.append(f"no label for {control}")
    for landmark in ["header", "main", "nav[aria-label]", "article[aria-label]", "form[role=search]", "[role=status]"]:
        expect(browser.run(f"document.querySelectorAll({landmark!r}).length") == 1, f"one {landmark}")
    expect(browser.run("document.querySelectorAll('h1').length") == 1, "one h1")
    expect(browser.run("[...document.querySelectorAll('button, a')].every((one) => one.textContent.trim())"),
           "each button and link has words")
    expect(browser.run("""(() => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((one) => Number(one.tagName[1]));
      return levels.every((level, index) => index === 0 || level <= levels[index - 1] + 1);
    })()"""), "no level of headings is left out")
    expect(browser.run("document.documentElement.scrollWidth <= innerWidth"),
           f"nothing is wider than the window: {browser.run('document.documentElement.scrollWidth')}")


def check_contrast(browser):
    """Small text against what is behind it: 4.5 at least (WCAG 2)."""
    poor = browser.run("""(() => {
      const value = (text) => text.match(/[\\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b].map((one) => one / 255)
        .map((one) => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
        .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
      const behind = (one) => {
        for (; one; one = one.parentElement) {
          const color = value(getComputedStyle(one).backgroundColor);
          if (color.length < 4 || color[3] === 1) return color;
        }
        return [255, 255, 255];
      };
      const found = new Set();
      for (const one of document.querySelectorAll('body *')) {
        if (![...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
        if (!one.getClientRects().length || one.closest('svg, option, .skip')) continue;
        const [a, b] = [light(value(getComputedStyle(one).color)), light(behind(one))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) found.add(one.tagName + '.' + one.className + ' ' + ratio.toFixed(1));
      }
      return [...found];
    })()""")
    for one in poor:
        problems.append(f"poor contrast: {one}")


def main():
    page = pathlib.Path(sys.argv[1]).resolve()
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    browser = Browser()
    try:
        for name, width, height in [("wide", 1280, 900), ("phone", 390, 844)]:
            browser.window(width, height, phone=name == "phone")
            times = sorted(browser.open(page.as_uri()) for _ in range(3))
            slowest = check_list(browser)
            check_story(browser)
            if name == "wide":
                check_keyboard(browser)
            for theme in ["light", "dark"]:
                browser.window(width, height, theme, phone=name == "phone")
                browser.run("location.hash = encodeURIComponent(stories[0].id)")
                time.sleep(0.1)
                check_structure(browser)
                check_contrast(browser)
                if folder:
                    folder.mkdir(parents=True, exist_ok=True)
                    for place, script in [("list", "location.hash = ''; scrollTo(0, 0)"),
                                          ("story", "location.hash = encodeURIComponent(stories[0].id)")]:
                        browser.run(script)
                        time.sleep(0.2)
                        browser.picture(folder / f"{place}-{name}-{theme}.png", full=place == "story")
                browser.run("location.hash = ''")
            print(f"{name}: opened in {times[1]} ms (median of 3), slowest filter {slowest:.0f} ms, "
                  f"{browser.run('reports.length')} reports, {os.path.getsize(page) / 1e6:.1f} MB")
        expect(times[1] < 2000, "opens in less than two seconds")
    finally:
        browser.close()
    problems.extend(browser.problems)
    for problem in dict.fromkeys(problems):
        print("PROBLEM", problem)
    if problems:
        sys.exit(1)
    print("ALL WELL")


main()
