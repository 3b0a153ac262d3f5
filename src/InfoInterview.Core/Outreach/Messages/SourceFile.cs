using System.Text;
using InfoInterview.Templates;

namespace InfoInterview.Outreach.Messages;

/// <summary>A library file taken apart: the lines of its header, and its wordings, which lines of three hyphens tell apart.</summary>
internal sealed class SourceFile
{
    private const string Divider = "---";

    private readonly List<SourceLine> header = [];
    private readonly List<SourceBody> bodies = [];

    private SourceFile(string name) => Name = name;

    public string Name { get; }

    public IReadOnlyList<SourceLine> Header => header;

    /// <summary>The wordings, the fullest first; empty when there is no divider.</summary>
    public IReadOnlyList<SourceBody> Bodies => bodies;

    public static SourceFile Read(TemplateFile file, LibraryProblems problems)
    {
        var source = new SourceFile(file.Name);
        var lines = file.Text.ReplaceLineEndings("\n").Split('\n');
        var at = source.ReadHeader(lines, problems);
        if (at < lines.Length) source.ReadBodies(lines, at);
        else problems.Add(file.Name, lines.Length, 1, "No line of three hyphens ends the header.");
        return source;
    }

    /// <summary>The first line with the key; <c>null</c> when there is none.</summary>
    public SourceLine? Find(string key)
    {
        foreach (var line in header)
        {
            if (string.Equals(line.Key, key, StringComparison.Ordinal)) return line;
        }

        return null;
    }

    /// <summary>Whether a subject line or a wording has the word.</summary>
    public bool Speaks(string word) =>
        bodies.Exists(body => body.Text.Contains(word, StringComparison.Ordinal))
            || header.Exists(line => line.Key is HeaderReader.SubjectKey && line.Value.Contains(word, StringComparison.Ordinal));

    private int ReadHeader(string[] lines, LibraryProblems problems)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].TrimStart('\uFEFF');
            if (string.Equals(line.TrimEnd(), Divider, StringComparison.Ordinal)) return at;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
            {
                problems.Add(Name, at + 1, 1, "A header line has the form \"key: value\".");
                continue;
            }

            var value = line[(colon + 1)..];
            var blanks = value.Length - value.TrimStart().Length;
            header.Add(new SourceLine(line[..colon].Trim(), value.Trim(), at + 1, colon + 2 + blanks));
        }

        return lines.Length;
    }

    private void ReadBodies(string[] lines, int divider)
    {
        var text = new StringBuilder();
        var start = divider + 2;
        for (var at = divider + 1; at < lines.Length; at++)
        {
            var isDivider = string.Equals(lines[at].TrimEnd(), Divider, StringComparison.Ordinal);
            if (!isDivider) text.Append(lines[at]).Append('\n');
            if (!isDivider && at < lines.Length - 1) continue;
            bodies.Add(new SourceBody(Trimmed(text), start));
            text.Clear();
            start = at + 2;
        }
    }

    private static string Trimmed(StringBuilder text) => text.ToString().TrimEnd('\n', ' ') + "\n";
}
