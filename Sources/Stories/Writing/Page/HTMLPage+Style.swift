extension HTMLPage {
  static let style = """
    :root {
      --paper: #ffffff; --ink: #1c2126; --soft: #56616c; --line: #d9dee3; --panel: #f5f7f9; --accent: #0b57a4;
      --bar: #c3ccd5; --mark: #fff0b0; --added: #d3f2dc; --removed: #fbdcdc;
      --person: #7c2fe8; --organization: #0b57a4; --place: #0b7a43; --facility: #0f766e; --group: #a84a0b;
      --event: #b3124f; --product: #6b5b00; --work: #7a4a2b;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181c; --ink: #e6eaee; --soft: #a1aeba; --line: #323a42; --panel: #1c2228; --accent: #7db7f5;
        --bar: #47525d; --mark: #4a4114; --added: #1d4529; --removed: #5a2525;
        --person: #c9a6ff; --organization: #7db7f5; --place: #6fd39a; --facility: #5fd0c5; --group: #f0a76a;
        --event: #ff8fb3; --product: #d9c64a; --work: #d3a583;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 12px; }
    body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 4px 8px; z-index: 2; }
    header { padding: 14px 20px 8px; border-bottom: 1px solid var(--line); background: var(--panel); }
    h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 16px 0 0; display: inline-block; }
    #count { display: inline-block; margin: 0; color: var(--soft); }
    form { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; margin-top: 8px; }
    label { font-size: .8rem; color: var(--soft); display: flex; flex-direction: column; }
    label.wide { flex: 1 1 220px; }
    #more-filters { display: contents; border: 0; margin: 0; padding: 0; }
    #more-filters > summary { display: none; }
    .fields { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; }
    input, select, button { font: inherit; font-size: .95rem; color: inherit; background: var(--paper);
      border: 1px solid var(--bar); border-radius: 6px; padding: 5px 8px; min-height: 36px; max-width: 100%; }
    input::placeholder { color: var(--soft); opacity: 1; }
    label input, label select { color: var(--ink); width: 100%; }
    #source { max-width: 200px; } #entity { width: 160px; }
    button { cursor: pointer; }
    button:hover { border-color: var(--accent); }
    #timeline { margin-top: 24px; position: relative; }
    #timeline svg { display: block; width: 100%; height: 56px; border-bottom: 1px solid var(--bar); }
    #timeline g { cursor: pointer; }
    #timeline .room { fill: transparent; } #timeline g:hover .room { fill: var(--line); }
    #timeline .all { fill: var(--bar); } #timeline .listed { fill: var(--accent); }
    .axis { display: flex; justify-content: space-between; color: var(--soft); font-size: .78rem; padding-top: 3px; }
    .peak { position: absolute; right: 0; top: -18px; color: var(--soft); font-size: .72rem; pointer-events: none; }
    main { display: grid; grid-template-columns: minmax(280px, 380px) minmax(0, 1fr); min-height: 60vh; }
    #list { border-right: 1px solid var(--line); max-height: 100vh; overflow-y: auto; position: sticky; top: 0; }
    #list:focus { outline: none; }
    #stories, .cards, .links { list-style: none; margin: 0; padding: 0; }
    #stories a { display: block; padding: 10px 20px; color: inherit; text-decoration: none;
      border-bottom: 1px solid var(--line); }
    #stories a:hover, #stories a[aria-current] { background: var(--panel); }
    #stories a[aria-current] { box-shadow: inset 4px 0 var(--accent); }
    #stories a:focus-visible { outline-offset: -3px; }
    #stories strong { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
      line-height: 1.3; font-weight: 600; margin-bottom: 2px; }
    .empty { padding: 20px; color: var(--soft); }
    .facts { color: var(--soft); font-size: .85rem; }
    .differs { color: var(--group); white-space: nowrap; }
    .keys { padding: 10px 20px; margin: 0; }
    kbd { border: 1px solid var(--bar); border-radius: 4px; padding: 0 5px; font: inherit; font-size: .8rem; }
    #more { margin: 12px 20px; }
    #story { padding: 18px 32px 60px; min-width: 0; max-width: 860px; }
    #story:focus { outline: none; }
    h2:focus { outline: none; }
    h2 { font-size: 1.55rem; line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere; text-wrap: balance; }
    h2 + .facts { margin: 0 0 14px; font-size: .92rem; }
    h3 { margin: 32px 0 8px; font-size: 1.1rem; border-top: 1px solid var(--line); padding-top: 14px; }
    h4 { font-size: 1rem; margin: 0; line-height: 1.35; }
    .subjects { display: grid; grid-template-columns: max-content 1fr; gap: 5px 14px; margin: 0; align-items: baseline; }
    .subjects dt { color: var(--soft); font-size: .85rem; } .subjects dd { margin: 0; }
    .chip { display: inline-block; border: 1px solid; border-radius: 13px; padding: 1px 10px; margin: 2px 5px 2px 0;
      font-size: .88rem; background: none; min-height: 0; }
    .chip:hover { background: var(--panel); border-color: currentColor; }
    .warning { border-left: 4px solid var(--group); padding: 4px 12px; background: var(--panel); }
    .differ { margin: 0 0 14px; } .differ h4 { margin-bottom: 6px; }
    .differ h4::first-letter { text-transform: uppercase; }
    .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 10px; }
    .cards li { border: 1px solid var(--line); border-top: 3px solid var(--group); border-radius: 8px; padding: 8px 12px;
      background: var(--panel); display: flex; flex-direction: column; gap: 2px; }
    .figure { font-size: 1.35rem; line-height: 1.2; } .figure::first-letter { text-transform: uppercase; }
    q { font-size: .92rem; quotes: none; margin-top: 4px; overflow-wrap: anywhere; }
    details { border: 1px solid var(--line); border-radius: 8px; margin: 8px 0; padding: 0 16px; }
    summary { cursor: pointer; padding: 10px 0; overflow-wrap: anywhere; }
    summary h4 { display: inline; } summary .facts { display: block; }
    summary:focus-visible { outline-offset: 4px; }
    .first { color: var(--accent); }
    details.copy { background: var(--panel); margin: 10px 0; }
    .copy h4 { font-weight: 600; font-size: .95rem; }
    .text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 14px; max-width: 68ch; line-height: 1.6; }
    .entity { text-decoration: underline 2px; text-decoration-color: var(--of); text-underline-offset: 3px; }
    .legend .entity, .chip { color: var(--of); }
    .person { --of: var(--person); } .organization { --of: var(--organization); } .place { --of: var(--place); }
    .facility { --of: var(--facility); } .group { --of: var(--group); } .event { --of: var(--event); }
    .product { --of: var(--product); } .work { --of: var(--work); }
    mark { background: var(--mark); color: inherit; padding: 1px 0; }
    ins { background: var(--added); text-decoration: none; border-bottom: 2px solid var(--place); }
    del { background: var(--removed); }
    .links li { border-bottom: 1px solid var(--line); padding: 8px 0; } .links li:last-child { border: 0; }
    .links p { margin: 0 0 3px; font-size: .92rem; overflow-wrap: anywhere; }
    .bar { display: inline-block; width: 64px; height: 9px; border-radius: 5px; margin-right: 8px;
      background: linear-gradient(90deg, var(--accent) calc(100% * var(--share)), var(--bar) 0); }
    .sum { border: 0; padding: 0; margin: 0; } .sum summary { padding: 2px 0; color: var(--soft); font-size: .85rem; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; font-size: .88rem; }
    th, td { text-align: left; vertical-align: top; padding: 3px 22px 3px 0; border-bottom: 1px solid var(--line); }
    tbody th { font-weight: normal; } td { font-variant-numeric: tabular-nums; text-align: right; }
    .map { width: 100%; height: auto; display: block; margin: 0 auto; }
    .map line { stroke: var(--soft); opacity: .7; } .map g { cursor: pointer; }
    .map circle { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
    .map .copy circle { fill: var(--soft); }
    .map text { fill: var(--ink); font-size: 12px; stroke: var(--paper); stroke-width: 4px; paint-order: stroke; }
    .back { display: none; }
    .legend { font-size: .85rem; color: var(--soft); margin: 0 0 10px; } .legend .entity { margin-right: 6px; }
    @media (max-width: 760px) {
      header { padding: 10px 14px 6px; }
      label.wide { flex-basis: 100%; }
      #more-filters { display: block; width: 100%; }
      #more-filters > summary { display: list-item; padding: 4px 0; color: var(--accent); }
      .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 12px; padding-bottom: 8px; }
      #source, #entity { width: 100%; max-width: none; }
      .keys { display: none; }
      main { display: block; }
      #list { border: 0; max-height: none; position: static; }
      #stories a { padding: 10px 14px; }
      #story { padding: 12px 14px 40px; }
      h2 { font-size: 1.35rem; }
      .subjects { grid-template-columns: 1fr; gap: 0; } .subjects dd { margin-bottom: 6px; }
      details { padding: 0 12px; }
      body.reading header, body.reading #list { display: none; }
      body:not(.reading) #story { display: none; }
      .back { display: inline-block; padding: 6px 0; margin-bottom: 4px; }
    }
    @media print { header form, #timeline, #list, .back { display: none; } main { display: block; } }
    """
}
