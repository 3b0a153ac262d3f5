using System.Text;
using System.Text.RegularExpressions;

namespace InfoInterview.Tests;

/// <summary>
/// Reads what the sources of the host say to people: the sentences that go through the localizer, and those that do not. It knows as
/// much of C# and Razor as the host writes.
/// </summary>
internal static partial class SpokenSource
{
    private static readonly string Host = Path.Combine(RepositoryFiles.Root, "src", "InfoInterview.Host");

    /// <summary>Every source file of the host whose name ends so, by its path within the host.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string ending, params string[] without) =>
        Directory.EnumerateFiles(Host, "*" + ending, SearchOption.AllDirectories)
            .Select(file => (Path: System.IO.Path.GetRelativePath(Host, file).Replace('\\', '/'), File: file))
            .Where(file => !without.Concat(["obj/", "bin/"]).Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, File.ReadAllText(file.File)));

    /// <summary>The sentences of a source that are asked for, with numbered holes.</summary>
    public static IEnumerable<string> Keys(string source) => KeysOf(source, isLater: false);

    /// <summary>Those that are kept in English and known again by their words.</summary>
    public static IEnumerable<string> LaterKeys(string source) => KeysOf(source, isLater: true);

    private static IEnumerable<string> KeysOf(string source, bool isLater)
    {
        foreach (Match call in Call().Matches(source))
        {
            if (call.Value.Contains("Later", StringComparison.Ordinal) != isLater) continue;
            var open = call.Index + call.Length - 1;
            foreach (var key in Literals(source[(open + 1)..(End(source, open) - 1)])) yield return key;
        }
    }

    /// <summary>A source without what is asked of the localizer.</summary>
    public static string WithoutCalls(string source)
    {
        var rest = new StringBuilder();
        var at = 0;
        foreach (Match call in Call().Matches(source))
        {
            if (call.Index < at) continue;
            rest.Append(source, at, call.Index - at);
            at = End(source, call.Index + call.Length - 1);
        }

        return rest.Append(source, at, source.Length - at).ToString();
    }

    /// <summary>The string literals of C#, with their places.</summary>
    public static IEnumerable<(int At, string Text)> Strings(string source)
    {
        for (var at = 0; at < source.Length; at++)
        {
            if (Skipped(source, at) is var past && past > at) at = past - 1;
            else if (LiteralEnd(source, at) is { } end)
            {
                yield return (at, source[at..end]);
                at = end - 1;
            }
        }
    }

    /// <summary>What stands as text in the markup of a page, and in the attributes that are read out or shown.</summary>
    public static IEnumerable<string> MarkupTexts(string page)
    {
        var code = 0;
        foreach (var line in page.Split('\n'))
        {
            var text = line.Trim();
            if (text.StartsWith("@{ ", StringComparison.Ordinal)) continue;
            if (code > 0 || text is "@{")
            {
                code += line.Count(letter => letter == '{') - line.Count(letter => letter == '}');
                continue;
            }

            foreach (var said in LineTexts(WithoutStatement(text))) yield return said;
        }
    }

    /// <summary>What a line of code leaves for the markup that follows on it.</summary>
    private static string WithoutStatement(string line)
    {
        while (Statement().IsMatch(line))
        {
            var rest = line.TrimStart('{', '}', ' ');
            if (Head().Match(rest) is { Success: true } head) line = rest[End(rest, head.Length - 1)..].TrimStart();
            else if (rest.Length < line.Length || rest.Length == 0) line = rest;
            else return "";
        }

        return line;
    }

    private static IEnumerable<string> LineTexts(string line)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < line.Length;)
        {
            if (line[at] == '@' && Expression(line, at) is { } past) at = past;
            else if (line[at] == '<' && at + 1 < line.Length && (char.IsLetter(line[at + 1]) || line[at + 1] is '/' or '!'))
            {
                var end = TagEnd(line, at);
                foreach (var said in AttributeTexts(line[at..end])) yield return said;
                plain.Append('\n');
                at = end;
            }
            else plain.Append(line[at++]);
        }

        foreach (var said in plain.ToString().Split('\n')) yield return said.Trim();
    }

    private static IEnumerable<string> AttributeTexts(string tag)
    {
        foreach (Match attribute in Read().Matches(tag))
        {
            var plain = new StringBuilder();
            for (var at = attribute.Index + attribute.Length; at < tag.Length && tag[at] != '"';)
            {
                if (tag[at] == '@' && Expression(tag, at) is { } past) at = past;
                else plain.Append(tag[at++]);
            }

            yield return plain.ToString().Trim();
        }
    }

    private static int TagEnd(string line, int at)
    {
        var quoted = false;
        while (at < line.Length)
        {
            if (line[at] == '@' && Expression(line, at) is { } past)
            {
                at = past;
                continue;
            }

            if (line[at] == '"') quoted = !quoted;
            else if (line[at] == '>' && !quoted) return at + 1;
            at++;
        }

        return line.Length;
    }

    /// <summary>Where a Razor expression ends; <c>null</c> where none begins.</summary>
    private static int? Expression(string text, int at)
    {
        if (Control().Match(text[at..]) is { Success: true } control) return End(text, at + control.Length - 1);
        if (at + 1 < text.Length && text[at + 1] == '(') return End(text, at + 1);
        var name = Name().Match(text, at + 1);
        if (!name.Success || name.Index != at + 1) return null;
        at = name.Index + name.Length;
        while (at < text.Length)
        {
            if (text[at] is '(' or '[') at = End(text, at);
            else if (Member().Match(text, at) is { Success: true } member && member.Index == at) at += member.Length;
            else if (text[at] == '!' && at + 1 < text.Length && text[at + 1] is '.' or '[') at++;
            else break;
        }

        return at;
    }

    /// <summary>The literals at the top level of an argument list; those joined by a plus are one.</summary>
    private static IEnumerable<string> Literals(string arguments)
    {
        string? key = null;
        var joins = false;
        for (var at = 0; at < arguments.Length;)
        {
            if (LiteralEnd(arguments, at) is { } end)
            {
                if (key is not null && !joins) yield return Numbered(key);
                key = (joins ? key : "") + Template(arguments[at..end]);
                joins = Plus().Match(arguments, end) is { Success: true } plus && plus.Index == end;
                at = end;
            }
            else if (arguments[at] is '(' or '[' or '{') at = End(arguments, at);
            else at++;
        }

        if (key is not null) yield return Numbered(key);
    }

    private static string Numbered(string template)
    {
        for (var hole = 0; template.IndexOf('\0', StringComparison.Ordinal) is var at and >= 0; hole++)
            template = $"{template[..at]}{{{hole}}}{template[(at + 1)..]}";
        return template;
    }

    /// <summary>What a literal says, with a zero where a hole is.</summary>
    private static string Template(string literal)
    {
        var holes = literal[0] == '$';
        var said = new StringBuilder();
        for (var at = holes ? 2 : 1; at < literal.Length - 1; at++)
        {
            if (literal[at] == '\\') said.Append(literal[++at] == 'n' ? '\n' : literal[at]);
            else if (holes && literal[at] == '{' && literal[at + 1] == '{') said.Append(literal[at++]);
            else if (holes && literal[at] == '{')
            {
                said.Append('\0');
                at = End(literal, at) - 1;
            }
            else said.Append(literal[at]);
        }

        return said.ToString();
    }

    /// <summary>Where a bracket is closed again, past it; strings and characters within are passed over.</summary>
    private static int End(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (Skipped(text, at) is var past && past > at) at = past - 1;
            else if (LiteralEnd(text, at) is { } end) at = end - 1;
            else if (text[at] is '(' or '[' or '{') depth++;
            else if (text[at] is ')' or ']' or '}' && --depth == 0) return at + 1;
        }

        return text.Length;
    }

    /// <summary>Past a character literal or a comment; the place itself where neither begins.</summary>
    private static int Skipped(string text, int at)
    {
        if (text[at] == '\'' && Character().Match(text, at) is { Success: true } letter && letter.Index == at) return at + letter.Length;
        if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '/' && (at == 0 || char.IsWhiteSpace(text[at - 1])))
            return text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
        return at;
    }

    private static int? LiteralEnd(string text, int at)
    {
        var holes = text[at] == '$' && at + 1 < text.Length && text[at + 1] == '"';
        if (!holes && text[at] != '"') return null;
        for (at += holes ? 2 : 1; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] == '\\') at++;
            else if (holes && text[at] == '{' && text[at + 1] == '{') at++;
            else if (holes && text[at] == '{') at = End(text, at) - 1;
        }

        return Math.Min(at + 1, text.Length);
    }

    [GeneratedRegex(@"(?<![\w.])(L\[|L\.Count\(|Spoken\.(Of|Count|Key|Later)\()", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"'(\\.|[^'\\])'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Character();

    [GeneratedRegex(@"\s*\+\s*(?=[$""])", RegexOptions.None, 1000)]
    private static partial Regex Plus();

    [GeneratedRegex(@"(await )?[A-Za-z_]\w*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex(@"\??\.[A-Za-z_]\w*", RegexOptions.None, 1000)]
    private static partial Regex Member();

    [GeneratedRegex(@"^(else )?@?(if|foreach|for|switch|while) \(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"^@(if|foreach|for|switch|while) \(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Control();

    [GeneratedRegex(@"(?<=\s)(aria-label|data-label|placeholder|title|label|alt|data-[a-z]+-text)=""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Read();

    [GeneratedRegex(
        @"^(@(if|foreach|for|switch|while|using|model|page|inject|section|addTagHelper|namespace)\b|@\*|(if|foreach|for|switch|while) \("
            + @"|else\b|[{}]|var |case |break;|default:|\w+\+\+;|return;|ViewData)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Statement();
}
