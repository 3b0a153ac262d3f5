using System.Buffers;

namespace InfoInterview.Interviews.Guides;

/// <summary>Writes a guide as one HTML document with its own style for screen and paper.</summary>
internal sealed class HtmlSink : GuideSink
{
    private static readonly SearchValues<char> NeedCare = SearchValues.Create(PlainLine.NotAsTheyAre + "&<>\"'");

    private bool isInSection;

    public override void Begin(string title, GuideLength length)
    {
        Text.Append("<!DOCTYPE html>\n<html lang=\"");
        Text.Append(Words.Tag);
        Text.Append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        Text.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        Text.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        Element("title", title);
        Text.Append("<style>\n");
        Text.Append(GuideStyle.Css);
        Text.Append(
            length == GuideLength.OnePage
            ? "</style>\n</head>\n<body class=\"one-page\">\n<main>\n" : "</style>\n</head>\n<body>\n<main>\n");
        Element("h1", title);
        Text.Append("<dl>\n");
    }

    public override void End()
    {
        if (isInSection) Text.Append("</section>\n");
        Text.Append("</main>\n</body>\n</html>\n");
    }

    public override void Fact(string label, string text)
    {
        Text.Append("<div>");
        Inline("dt", label);
        Inline("dd", text);
        Text.Append("</div>\n");
    }

    public override void Place(string label, string text)
    {
        if (!Links.IsOne(text))
        {
            Fact(label, text);
            return;
        }

        Text.Append("<div>");
        Inline("dt", label);
        Text.Append("<dd><a href=\"");
        Escape(text);
        Text.Append("\">");
        Escape(text);
        Text.Append("</a></dd></div>\n");
    }

    public override void EndFacts() => Text.Append("</dl>\n");

    public override void Heading(string text)
    {
        if (isInSection) Text.Append("</section>\n");
        isInSection = true;
        Text.Append("<section>\n");
        Element("h2", text);
    }

    public override void Part(string text) => Element("h3", text);

    public override void Paragraph(string text) => Element("p", text);

    public override void BeginTable(string caption, ReadOnlySpan<string> heads)
    {
        Text.Append("<table>\n");
        Element("caption", caption);
        Text.Append("<thead><tr>");
        foreach (var head in heads)
        {
            Text.Append("<th scope=\"col\">");
            Escape(head);
            Text.Append("</th>");
        }

        Text.Append("</tr></thead>\n<tbody>\n");
    }

    public override void Row(ReadOnlySpan<string> cells)
    {
        Text.Append("<tr>");
        foreach (var cell in cells) Inline("td", cell);
        Text.Append("</tr>\n");
    }

    public override void EndTable() => Text.Append("</tbody>\n</table>\n");

    public override void BeginList() => Text.Append("<ul>\n");

    public override void Item(string lead, string text)
    {
        Text.Append("<li>");
        if (lead.Length > 0)
        {
            Inline("strong", lead);
            Text.Append(' ');
        }

        Escape(text);
        Text.Append("</li>\n");
    }

    public override void EndList() => Text.Append("</ul>\n");

    public override void BeginChecks() => Text.Append("<ul class=\"checks\">\n");

    public override void Check(string text, bool isDone)
    {
        Text.Append(isDone ? "<li><label><input type=\"checkbox\" checked> " : "<li><label><input type=\"checkbox\"> ");
        Escape(text);
        Text.Append("</label></li>\n");
    }

    public override void EndChecks() => Text.Append("</ul>\n");

    public override void BeginQuestions(int first)
    {
        Text.Append("<ol start=\"");
        Text.Append(first);
        Text.Append("\">\n");
    }

    public override void Question(PlannedQuestion question, GuideLength length)
    {
        Text.Append("<li><p>");
        Language(question);
        Escape(question.Text);
        Text.Append("</strong> <span class=\"aside\">");
        Text.Append(question.Minutes);
        Text.Append(" min</span></p>\n");
        if (length == GuideLength.Whole)
        {
            foreach (var followUp in question.FollowUps) Below(Words.Then, followUp);
            Below(Words.Why, question.ReasonIn(Words.Tag));
        }

        Notes(length == GuideLength.Whole ? 3 : 1);
        Text.Append("</li>\n");
    }

    public override void EndQuestions() => Text.Append("</ol>\n");

    public override void Notes(int lines)
    {
        Text.Append("<div class=\"notes notes-");
        Text.Append(lines);
        Text.Append("\" aria-hidden=\"true\"></div>\n");
    }

    /// <summary>A question of another language is read aloud in that one.</summary>
    private void Language(PlannedQuestion question)
    {
        Text.Append("<strong");
        if (question.Question is { } known && !known.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            Text.Append(" lang=\"");
            Escape(known.Language);
            Text.Append('"');
        }

        Text.Append('>');
    }

    private void Below(string label, string text)
    {
        Text.Append("<p class=\"aside\">");
        Text.Append(label);
        Text.Append(": ");
        Escape(text);
        Text.Append("</p>\n");
    }

    private void Element(string name, string text)
    {
        Inline(name, text);
        Text.Append('\n');
    }

    private void Inline(string name, string text)
    {
        Text.Append('<');
        Text.Append(name);
        Text.Append('>');
        Escape(text);
        Text.Append("</");
        Text.Append(name);
        Text.Append('>');
    }

    private void Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(NeedCare) && PlainLine.HasNoSpaceTooMany(text))
        {
            Text.Append(text);
            return;
        }

        var line = new PlainLine(text);
        while (line.Read(out var c))
        {
            switch (c)
            {
                case '&': Text.Append("&amp;"); break;
                case '<': Text.Append("&lt;"); break;
                case '>': Text.Append("&gt;"); break;
                case '"': Text.Append("&quot;"); break;
                case '\'': Text.Append("&#39;"); break;
                default: Text.Append(c); break;
            }
        }
    }
}
