using System.Text;
using InfoInterview.Decisions.Texts;
using InfoInterview.Notes;

namespace InfoInterview.Decisions.Paging;

/// <summary>The parts of a page in the order in which one reads them.</summary>
internal sealed class PageText(DecisionPage page)
{
    private readonly LedgerTexts texts = LedgerTexts.For(page.Language);
    private readonly AskingTexts asking = AskingTexts.For(page.Language);
    private readonly PageHeadings headings = AskingTexts.For(page.Language).Headings;
    private readonly StringBuilder text = new();

    public string Write()
    {
        text.Append("# ").Append(headings.Title).Append("\n\n").Append(texts.Day(page.Day)).Append('\n');
        foreach (var path in page.Paths) Path(path);
        if (!page.Unplaced.IsEmpty)
        {
            Heading(2, headings.Unplaced);
            text.Append(MarkdownText.Escape(texts.List([.. page.Unplaced]))).Append(".\n");
        }

        return text.ToString();
    }

    private void Path(PathPage path)
    {
        Heading(2, path.Name);
        if (path.Choice is { } choice) Choice(choice);
        text.Append(MarkdownText.Escape(path.Heard)).Append('\n');
        Lines(headings.For, path.For);
        Lines(headings.Against, path.Against);
        Lines(headings.Open, path.Open);
        if (!path.Unthought.IsEmpty)
            Item($"{headings.NotThoughtOf}: {texts.List([.. path.Unthought.Select(texts.Matter)])}.", isFirst: path.Open.IsEmpty);
        Questions(path);
        Experiments(path);
    }

    private void Choice(Choice choice)
    {
        text.Append("**").Append(asking.Chosen(choice.Kind, texts.Day(choice.Day))).Append("**");
        if (!string.IsNullOrWhiteSpace(choice.Why)) text.Append(' ').Append(MarkdownText.Escape(choice.Why));
        text.Append("\n\n");
    }

    private void Lines(string title, ValueList<PageLine> lines)
    {
        Heading(3, title);
        if (lines.IsEmpty) text.Append(headings.NothingYet).Append('\n');
        foreach (var line in lines)
        {
            text.Append("- **").Append(MarkdownText.Escape(line.Text)).Append("** (").Append(texts.Matter(line.Matter)).Append(", ")
                .Append(texts.Importance(line.Importance)).Append("). ").Append(MarkdownText.Escape(line.Reason)).Append('\n');
        }
    }

    private void Questions(PathPage path)
    {
        if (path.Questions.IsEmpty) return;
        Heading(3, headings.Questions);
        foreach (var question in path.Questions)
        {
            var whom = question.Whom?.Name.Full
                ?? $"{headings.LookFor}: {question.Kind?.Name ?? texts.Somebody(question.Vantage ?? Vantage.DoesTheWork)}";
            text.Append("1. **").Append(MarkdownText.Escape(whom)).Append("**: ").Append(MarkdownText.Escape(question.Question))
                .Append("\n   - ").Append(headings.Why).Append(": ").Append(MarkdownText.Escape(question.Reason)).Append('\n');
        }
    }

    private void Experiments(PathPage path)
    {
        if (path.Next is { } next)
        {
            Heading(3, headings.Next);
            Item(Dated(next) + (path.WhyNext is { } why ? $" {why}" : ""));
        }

        for (var at = 0; at < path.Overdue.Count; at++)
            Item($"{headings.Overdue}. {Dated(path.Overdue[at])}", isFirst: path.Next is null && at == 0);
        if (path.Tried.IsEmpty) return;
        Heading(3, headings.Tried);
        foreach (var tried in path.Tried) Item($"{texts.Day(tried.Day)}: {tried.What}{(tried.Result is { } result ? $" {result}" : "")}");
    }

    private string Dated(Experiment experiment) => $"{headings.By} {texts.Day(experiment.Day)}: {experiment.What}";

    /// <param name="words">The words of the item.</param>
    /// <param name="isFirst">Whether it begins a list of its own, behind text.</param>
    private void Item(string words, bool isFirst = false)
    {
        if (isFirst) text.Append('\n');
        text.Append("- ").Append(MarkdownText.Escape(words)).Append('\n');
    }

    private void Heading(int level, string title) =>
        text.Append('\n').Append('#', level).Append(' ').Append(MarkdownText.Escape(title)).Append("\n\n");
}
