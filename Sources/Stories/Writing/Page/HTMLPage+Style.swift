extension HTMLPage {
  static let style = """
    :root {
      --paper: #ffffff; --ink: #1c2126; --soft: #5a6570; --line: #d9dee3; --panel: #f5f7f9; --accent: #0b57a4;
      --mark: #fff3bf; --added: #d3f2dc; --removed: #fbdcdc;
      --person: #8a3ffc; --organization: #0b57a4; --place: #0b7a43; --facility: #0f766e; --group: #b4500b;
      --event: #b3124f; --product: #6b5b00; --work: #7a4a2b;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14181c; --ink: #e6eaee; --soft: #9aa7b3; --line: #303840; --panel: #1c2228; --accent: #7db7f5;
        --mark: #4a4114; --added: #1d4529; --removed: #5a2525;
        --person: #c9a6ff; --organization: #7db7f5; --place: #6fd39a; --facility: #5fd0c5; --group: #f0a76a;
        --event: #ff8fb3; --product: #d9c64a; --work: #d3a583;
      }
    }
    * { box-sizing: border-box; }
    body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -999px; }
    .skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 4px 8px; z-index: 2; }
    header { padding: 12px 20px; border-bottom: 1px solid var(--line); background: var(--panel); }
    h1 { font-size: 1.35rem; margin: 0; display: inline-block; margin-right: 16px; }
    #count { display: inline-block; margin: 0; color: var(--soft); }
    form { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: end; margin-top: 8px; }
    label { font-size: .8rem; color: var(--soft); display: flex; flex-direction: column; }
    label.wide { flex: 1 1 220px; }
    input, select, button { font: inherit; font-size: .95rem; color: inherit; background: var(--paper);
      border: 1px solid var(--line); border-radius: 6px; padding: 5px 8px; min-height: 36px; max-width: 100%; }
    label input, label select { color: var(--ink); }
    #source { max-width: 200px; } #entity { width: 160px; }
    button { cursor: pointer; }
    #timeline svg { display: block; width: 100%; height: 70px; margin-top: 10px; }
    #timeline rect { fill: var(--accent); cursor: pointer; }
    #timeline rect.out { fill: var(--line); }
    #timeline text { fill: var(--soft); font-size: 11px; }
    main { display: grid; grid-template-columns: minmax(280px, 400px) 1fr; min-height: 60vh; }
    #list { border-right: 1px solid var(--line); max-height: 100vh; overflow-y: auto; position: sticky; top: 0; }
    ol { list-style: none; margin: 0; padding: 0; }
    #stories a { display: block; padding: 10px 20px; color: inherit; text-decoration: none;
      border-bottom: 1px solid var(--line); }
    #stories a:hover, #stories a[aria-current] { background: var(--panel); }
    #stories a[aria-current] { box-shadow: inset 4px 0 var(--accent); }
    #stories strong { display: block; line-height: 1.3; }
    .facts { color: var(--soft); font-size: .85rem; }
    #more { margin: 12px 20px; }
    #story { padding: 16px 28px 60px; min-width: 0; max-width: 900px; }
    #story:focus { outline: none; }
    h2:focus { outline: none; }
    h2 { line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere; }
    h3 { margin: 26px 0 8px; font-size: 1.05rem; }
    .chips { margin: 6px 0; }
    .chip { display: inline-block; border: 1px solid; border-radius: 12px; padding: 0 9px; margin: 2px 4px 2px 0;
      font-size: .85rem; background: none; min-height: 0; }
    .warning { border-left: 4px solid var(--group); padding: 4px 12px; background: var(--panel); }
    details { border: 1px solid var(--line); border-radius: 8px; margin: 8px 0; padding: 0 14px; }
    summary { cursor: pointer; padding: 9px 0; overflow-wrap: anywhere; }
    details details { margin: 10px 0; background: var(--panel); }
    .text { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 0 14px; }
    .entity { border-bottom: 2px solid; }
    .person { color: var(--person); } .organization { color: var(--organization); } .place { color: var(--place); }
    .facility { color: var(--facility); } .group { color: var(--group); } .event { color: var(--event); }
    .product { color: var(--product); } .work { color: var(--work); }
    mark { background: var(--mark); color: inherit; }
    ins { background: var(--added); text-decoration: none; border-bottom: 2px solid var(--place); }
    del { background: var(--removed); }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); }
    .map { width: 100%; max-width: 520px; height: auto; display: block; }
    .map line { stroke: var(--soft); } .map circle { fill: var(--accent); stroke: var(--paper); stroke-width: 2; }
    .map circle.copy { fill: var(--soft); } .map text { fill: var(--ink); font-size: 12px; }
    .back { display: none; }
    .legend { font-size: .85rem; color: var(--soft); }
    @media (max-width: 760px) {
      header { padding: 10px 14px; }
      label, label.wide { flex: 1 1 40%; } label.wide { flex-basis: 100%; }
      #source, #entity { width: 100%; max-width: none; }
      main { display: block; }
      #list { border: 0; max-height: none; position: static; }
      #stories a { padding: 10px 14px; }
      #story { padding: 14px; }
      body.reading header, body.reading #list { display: none; }
      .back { display: inline-block; margin-bottom: 10px; }
    }
    @media print { header form, #list, .back { display: none; } main { display: block; } }
    """
}
