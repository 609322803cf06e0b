extension HTMLPage {
  /// The policy forbids whatever could reach out of the page.
  static let head = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
    <link rel="icon" href="data:,">
    <title>{{title}}</title>

    """

  static let body = """
    <body>
    <a class="skip" href="#list">Skip to the stories</a>
    <header>
      <h1>{{title}}</h1>
      <p id="count" role="status" aria-live="polite"></p>
      <form id="filters" role="search" aria-label="Filter the stories">
        <label class="wide">Search <input type="search" id="search" placeholder="words in headlines and texts"></label>
        <details id="more-filters" open><summary>Filters</summary><div class="fields">
          <label>Name <input id="entity" list="entities" placeholder="any" autocomplete="off"></label>
          <datalist id="entities"></datalist>
          <label>Source <select id="source"><option value="">any</option></select></label>
          <label>From <input type="date" id="from"></label>
          <label>To <input type="date" id="to"></label>
          <label>Reports <select id="size"><option value="1">1 or more</option><option value="2">2 or more</option>
            <option value="3">3 or more</option><option value="5">5 or more</option>
            <option value="10">10 or more</option></select></label>
          <button type="reset">Clear</button>
        </div></details>
      </form>
      <div id="timeline"></div>
    </header>
    <main>
      <nav id="list" aria-label="Stories" tabindex="-1"><ol id="stories"></ol>
        <button id="more" type="button" hidden>Show more</button>
        <p class="facts keys">Keys: <kbd>/</kbd> search, <kbd>↑</kbd> <kbd>↓</kbd> stories, <kbd>Enter</kbd> open,
          <kbd>Esc</kbd> back</p></nav>
      <article id="story" aria-label="Story" tabindex="-1"></article>
    </main>
    <noscript><p>This page draws its stories with a script, which is switched off here.</p></noscript>

    """
}
