namespace InfoInterview.Decisions.Texts;

/// <summary>Says whom one has heard and whom not.</summary>
internal static class CompanyText
{
    public static string Of(PathReading path, LedgerTexts texts)
    {
        if (path.People.IsEmpty) return texts.NobodyHeard;
        var unknown = path.People.Count(person => person.Vantages.IsEmpty && person.Kinds.IsEmpty);
        List<string> parts = [.. Parts(path, texts, isMissing: false)];
        if (unknown > 0) parts.Add(texts.CountUnknown(unknown));
        parts.AddRange(Parts(path, texts, isMissing: true));
        var sentence = string.Join(", ", parts);
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private static IEnumerable<string> Parts(PathReading path, LedgerTexts texts, bool isMissing) => path.Kinds
        .Where(count => count.IsMissing == isMissing)
        .Select(count =>
            count.Kind is { } kind ? texts.Count(kind, count.People) : texts.Count(count.Vantage ?? Vantage.DoesTheWork, count.People));
}
