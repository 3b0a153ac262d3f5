using InfoInterview.Templates.Parsing;

namespace InfoInterview.Templates.Compiling;

/// <summary>Writes literal text, with the indentation that partials and blocks give to its lines.</summary>
internal sealed class LiteralCompiler(TemplateContent content, TemplateProblems log)
{
    public void Compile(Pass pass, in Node node)
    {
        var text = pass.Source.Text;
        var literal = text.AsSpan(node.Start, node.Length);
        if (content == TemplateContent.HeaderLine && !CheckHeader(pass, node.Start, literal)) return;
        if (pass.Indent.Length == 0 && pass.Dedent.Length == 0)
        {
            if (!literal.IsEmpty) pass.Body.Literal(literal);
            return;
        }

        var at = node.Start;
        var end = node.Start + node.Length;
        do
        {
            var line = text.AsSpan(at, end - at);
            var feed = line.IndexOf('\n');
            if (feed >= 0) line = line[..(feed + 1)];
            var next = at + line.Length;
            if (Line.Starts(text, at)) WriteLineStart(pass, at, ref line);
            if (!line.IsEmpty) pass.Body.Literal(line);
            at = next;
        }
        while (at < end);
    }

    private static void WriteLineStart(Pass pass, int at, ref ReadOnlySpan<char> line)
    {
        line = line[pass.CommonLength(line)..];
        var isEmptyLine = line is "\n" or "\r\n";
        if (!isEmptyLine && at != pass.ContinuesAt) pass.Body.Literal(pass.Indent);
    }

    private bool CheckHeader(Pass pass, int start, ReadOnlySpan<char> literal)
    {
        for (var i = 0; i < literal.Length; i++)
        {
            if (!char.IsControl(literal[i])) continue;
            log.Add(TemplateProblemKind.ControlInHeader, pass.Source, start + i, 1, null);
            return false;
        }

        return true;
    }
}
