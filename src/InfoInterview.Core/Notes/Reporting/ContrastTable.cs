using System.Text;
using InfoInterview.Notes.Synthesizing;

namespace InfoInterview.Notes.Reporting;

/// <summary>One contrast: the positions side by side, who said both, who was silent, and what may explain it.</summary>
internal sealed class ContrastTable(TopicViews topic)
{
    public void Write(StringBuilder page)
    {
        page.Append("\n### ").Append(MarkdownText.Escape(topic.Topic)).Append("\n\n");
        var sides = topic.Positions.Where(position => !position.Holders.IsEmpty).ToList();
        Row(page, sides.Select(side => MarkdownText.Escape(side.Position)));
        Row(page, sides.Select(_ => "---"));
        Row(page, sides.Select(side => string.Join("<br>", side.Holders.Select(View))));
        page.Append('\n');
        foreach (var mixed in topic.Mixed)
        {
            var positions = mixed.Positions.Select(position => MarkdownText.Escape(position.Position)).ToList();
            page.Append("- ").Append(MarkdownText.Escape(mixed.Who.Name)).Append(" said more than one thing: ")
                .Append(SpokenNames.List(positions)).Append(".\n");
        }

        if (topic.Silent > 0)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"- {topic.Silent} of {topic.Silent + topic.Speakers} people said nothing about it; that is no view.\n");
        }

        foreach (var evidence in topic.SecondHand)
            page.Append("- At second hand: ").Append(MarkdownText.Escape(evidence.Quote)).Append('\n');
        foreach (var explanation in topic.Explanations) Explanation(page, explanation);
    }

    private static string View(HeldView view)
    {
        var quotes = view.Evidence.Select(evidence => MarkdownText.Escape(evidence.Quote));
        return $"**{MarkdownText.Escape(view.Who.Name)}**: {string.Join("; ", quotes)}";
    }

    private static void Explanation(StringBuilder page, PossibleExplanation explanation)
    {
        var sides = explanation.Sides.Select(
            side => $"{MarkdownText.Escape(side.Position)}: {MarkdownText.Escape(SpokenNames.List(side.Values))}");
        page.Append("- It may go with the ").Append(SpokenNames.Of(explanation.Trait)).Append(" (").Append(string.Join("; ", sides))
            .Append(')')
            .Append(explanation.IsThin ? ", though with so few people that is a hint at most.\n" : ".\n");
    }

    private static void Row(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
