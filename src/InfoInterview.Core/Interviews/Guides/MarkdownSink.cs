namespace InfoInterview.Interviews.Guides;

/// <summary>Writes a guide as CommonMark with tables and task lists.</summary>
internal sealed class MarkdownSink : GuideSink
{
    private int number;

    public override void Begin(string title, GuideLength length)
    {
        Line("# ", title);
        Text.Append('\n');
    }

    public override void End()
    {
    }

    public override void Fact(string label, string text)
    {
        Text.Append("- **");
        Text.Append(label);
        Line(":** ", text);
    }

    public override void Place(string label, string text)
    {
        if (!Links.IsOne(text))
        {
            Fact(label, text);
            return;
        }

        Text.Append("- **");
        Text.Append(label);
        Text.Append(":** <");
        Text.Append(text);
        Text.Append(">\n");
    }

    public override void EndFacts() => Text.Append('\n');

    public override void Heading(string text)
    {
        Line("## ", text);
        Text.Append('\n');
    }

    public override void Part(string text)
    {
        Line("### ", text);
        Text.Append('\n');
    }

    public override void Paragraph(string text)
    {
        Line("", text);
        Text.Append('\n');
    }

    public override void BeginTable(string caption, ReadOnlySpan<string> heads)
    {
        Row(heads);
        for (var i = 0; i < heads.Length; i++) Text.Append(i == 0 ? "| ---" : " | ---");
        Text.Append(" |\n");
    }

    public override void Row(ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            Text.Append(i == 0 ? "| " : " | ");
            Markup.Escape(Text, cells[i]);
        }

        Text.Append(" |\n");
    }

    public override void EndTable() => Text.Append('\n');

    public override void BeginList()
    {
    }

    public override void Item(string lead, string text)
    {
        Text.Append("- ");
        if (lead.Length > 0)
        {
            Text.Append("**");
            Markup.Escape(Text, lead);
            Text.Append("** ");
        }

        Line("", text);
    }

    public override void EndList() => Text.Append('\n');

    public override void BeginChecks()
    {
    }

    public override void Check(string text, bool isDone) => Line(isDone ? "- [x] " : "- [ ] ", text);

    public override void EndChecks() => Text.Append('\n');

    public override void BeginQuestions(int first) => number = first;

    public override void Question(PlannedQuestion question, GuideLength length)
    {
        var indent = number < 10 ? "   " : "    ";
        Text.Append(number++);
        Text.Append(". **");
        Markup.Escape(Text, question.Text);
        Text.Append("** (");
        Text.Append(question.Minutes);
        Text.Append(" min)\n");
        if (length == GuideLength.Whole)
        {
            foreach (var followUp in question.FollowUps) Below(indent, Words.Then, followUp);
            Below(indent, Words.Why, question.ReasonIn(Words.Tag));
        }

        Text.Append(indent);
        Text.Append($"- {Words.Notes}:\n");
    }

    public override void EndQuestions() => Text.Append('\n');

    public override void Notes(int lines) => Text.Append($"{Words.Notes}:\n\n");

    private void Below(string indent, string label, string text)
    {
        Text.Append(indent);
        Text.Append("- ");
        Text.Append(label);
        Line(": ", text);
    }

    private void Line(string before, string text)
    {
        Text.Append(before);
        Markup.Escape(Text, text);
        Text.Append('\n');
    }
}
