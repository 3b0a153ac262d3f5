namespace InfoInterview.Engagements.Replies;

/// <summary>Reads how a subject begins. What stands behind "Re:" is the seeker's own.</summary>
internal static class ReplySubject
{
    private static readonly Lazy<SpanTable<SubjectKind>> Beginnings = new(Embedded);

    /// <summary>What the subject tells.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="own">Which part of it was written for this reply.</param>
    public static SubjectKind Of(ReadOnlySpan<char> subject, out ReadOnlySpan<char> own)
    {
        own = subject.Trim();
        var colon = own.IndexOfAny(':', '\uFF1A');
        var beginning = (colon < 0 ? own : own[..colon]).Trim();
        if (!Beginnings.Value.TryGetValue(beginning, out var kind) && !(beginning.IndexOf('(') is > 0 and var bracket && Beginnings.Value.TryGetValue(beginning[..bracket].Trim(), out kind))) return SubjectKind.Own;
        if (colon < 0 && kind is SubjectKind.Reply or SubjectKind.Forward) return SubjectKind.Own;
        own = kind is SubjectKind.Reply or SubjectKind.Forward ? default : beginning;
        return kind;
    }

    private static SpanTable<SubjectKind> Embedded()
    {
        const string Resource = "InfoInterview.Engagements.Replies.subjects.txt";
        using var stream = typeof(ReplySubject).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"'{Resource}' is missing from the library.");
        using var text = new StreamReader(stream);
        var table = new SpanTable<SubjectKind>(ignoreCase: true);
        while (text.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line[0] == '#') continue;
            foreach (var beginning in line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                table.TryAdd(beginning, Enum.Parse<SubjectKind>(line[..colon], ignoreCase: true));
            }
        }

        return table;
    }
}
