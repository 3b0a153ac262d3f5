using System.Text;

namespace InfoInterview.Notes.Reporting;

/// <summary>The matrix of themes and people, with the number of mentions in each cell.</summary>
internal sealed class MatrixTable(Synthesis synthesis)
{
    public void Write(StringBuilder page)
    {
        var themes = synthesis.Themes.Where(theme => theme.Said.People > 0).ToList();
        if (themes.Count == 0 || synthesis.People.Count > SynthesisReport.WidestMatrix) return;
        page.Append("\n## Who said what\n\n| theme |");
        foreach (var person in synthesis.People) page.Append(' ').Append(MarkdownText.Escape(person.Name)).Append(" |");
        page.Append("\n| --- |");
        for (var column = 0; column < synthesis.People.Count; column++) page.Append(" ---: |");
        page.Append('\n');
        foreach (var theme in themes)
        {
            page.Append("| ").Append(MarkdownText.Escape(theme.Theme.Name)).Append(" |");
            foreach (var person in synthesis.People)
            {
                if (theme.CellOf(person) is { } cell) page.Append(CultureInfo.InvariantCulture, $" {cell.Mentions} |");
                else page.Append("  |");
            }

            page.Append('\n');
        }
    }
}
