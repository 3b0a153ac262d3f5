namespace InfoInterview.Host.Inputs;

/// <summary>The tags of a contact as people type them: words with commas between.</summary>
internal static class TagList
{
    /// <summary>More than these sort nothing any more.</summary>
    public const int Most = 20;

    /// <summary>A longer one is a remark and no tag, in characters.</summary>
    public const int MostLetters = 40;

    private const char Separator = ',';

    /// <summary>As they stand in a field; <c>null</c> when there are none.</summary>
    public static string? Of(ValueList<string> tags) => tags.IsEmpty ? null : string.Join(", ", tags);

    /// <summary>
    /// The tags that were typed, each once whatever its letter case. What an import brought and no field can hold, a comma
    /// or more letters, stays as it is while nobody changes it.
    /// </summary>
    public static ValueList<string> Read(string field, string? typed, ValueList<string> known, InputProblems problems)
    {
        var text = typed?.Trim();
        if (string.Equals(text ?? "", Of(known) ?? "", StringComparison.Ordinal)) return known;
        if (problems.Text(field, text, Most * (MostLetters + 2)) is null) return [];
        var tags = text!.Split(Separator).Select(tag => string.Join(' ', tag.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(tag => tag.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();
        if (tags.Count > Most) problems.Add(field, Spoken.Of($"At most {Most} tags, please; these are {tags.Count}."));
        foreach (var tag in tags)
        {
            if (tag.Length > MostLetters) problems.Add(field,
                Spoken.Of($"“{tag}” is too long for a tag: at most {MostLetters} characters, with commas between tags."));
            else if (tag.Any(char.IsControl)) problems.Add(field, Spoken.Of("This holds a character that cannot be kept."));
        }

        return tags;
    }
}
