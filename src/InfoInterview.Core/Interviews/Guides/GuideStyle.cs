namespace InfoInterview.Interviews.Guides;

/// <summary>
/// The style of a guide on screen and on paper; dark on white, ruled room for notes, and no page break within a question.
/// </summary>
internal static class GuideStyle
{
    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fff; color: #1b1b1b; font: 1rem/1.45 system-ui, "Segoe UI", Roboto, sans-serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
        h2 { font-size: 1.2rem; margin: 1.5rem 0 .5rem; border-bottom: 1px solid #6b6b6b; }
        h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
        dl, p, ul, ol { margin: 0 0 .5rem; }
        dl div { display: flex; flex-wrap: wrap; gap: 0 .5rem; }
        dt { font-weight: 600; min-width: 8rem; }
        dd { margin: 0; }
        table { width: 100%; border-collapse: collapse; }
        caption { text-align: left; color: #595959; }
        th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0; border-bottom: 1px solid #c8c8c8; }
        ul, ol { padding-left: 1.5rem; }
        .checks { list-style: none; padding-left: 0; }
        .aside { color: #595959; font-weight: 400; margin: 0; }
        .notes { background: repeating-linear-gradient(#fff 0 1.95rem, #9a9a9a 1.95rem 2rem); margin: 0 0 .75rem; }
        .notes { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .notes-1 { height: 2rem; }
        .notes-3 { height: 6rem; }
        .notes-6 { height: 12rem; }
        .one-page { font-size: .8rem; line-height: 1.3; }
        .one-page h2 { margin: .6rem 0 .2rem; }
        .one-page h3 { margin: .4rem 0 0; }
        .one-page .notes { margin-bottom: .1rem; }
        @page { margin: 14mm; }
        @media print {
          main { max-width: none; padding: 0; }
          h2, h3 { break-after: avoid; }
          li, tr, dl div { break-inside: avoid; }
        }

        """;
}
