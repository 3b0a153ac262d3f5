using InfoInterview.People.Greetings;

namespace InfoInterview.People.Likeness;

/// <summary>A name made ready to be compared with many others.</summary>
internal sealed class ComparedName
{
    private readonly string[] given;
    private readonly string[] family;
    private readonly string? suffix;
    private readonly bool isPerson;
    private readonly bool isLatin;

    public ComparedName(Contact contact)
    {
        var name = contact.Name;
        given = [.. FoldedName.Words(name.Given), .. FoldedName.Words(name.Additional)];
        family = FoldedName.Words(name.Family);
        suffix = name.Suffix is { } written ? string.Concat(FoldedName.Words(written)) : null;
        isPerson = given.Length + family.Length > 0 && !GroupNames.IsGroup(name.Written) && !name.Written.Contains('@', StringComparison.Ordinal)
            && (name.Given is not null || !string.Equals(name.Written, contact.Organization, StringComparison.OrdinalIgnoreCase));
        isLatin = given.Concat(family).All(word => word[0] < 0x250);
        Key = isPerson ? string.Join(' ', given.Take(1).Concat(family).Order(StringComparer.Ordinal)) : "";
        IsWhole = isPerson && given.Length > 0 && family.Length > 0 && given[0].Length > 1;
    }

    /// <summary>
    /// The same for two names of which <see cref="With"/> says that they are the same; empty for what is no person's name.
    /// </summary>
    public string Key { get; }

    /// <summary>The family name's last word, or the only name; empty when there is none.</summary>
    public string FamilyKey => family.Length > 0 ? family[^1] : given.Length > 0 ? given[0] : "";

    /// <summary>Whether a given name, not an initial, and a family name are known.</summary>
    public bool IsWhole { get; }

    public NameLikeness With(ComparedName other)
    {
        if (!isPerson || !other.isPerson || isLatin != other.isLatin) return NameLikeness.Unknown;
        if (suffix is not null && other.suffix is not null && !string.Equals(suffix, other.suffix, StringComparison.Ordinal)) return NameLikeness.Different;
        if (SameWords(given, other.given) && SameWords(family, other.family)) return SameSuffix(other) ? NameLikeness.Same : NameLikeness.Compatible;
        if (IsOtherOrder(other)) return NameLikeness.Compatible;

        var givenFits = GivenFits(given, other.given);
        var familyFits = FamilyFits(family, other.family);
        if (givenFits && familyFits) return NameLikeness.Compatible;
        return givenFits && given.Length > 0 && other.given.Length > 0 && given[0].Length > 1 && other.given[0].Length > 1
            ? NameLikeness.OtherFamily
            : NameLikeness.Different;
    }

    private static bool SameWords(string[] left, string[] right) => left.AsSpan().SequenceEqual(right);

    private bool SameSuffix(ComparedName other) => string.Equals(suffix, other.suffix, StringComparison.Ordinal);

    private bool IsOtherOrder(ComparedName other) =>
        given.Length > 0 && family.Length > 0 && other.given.Length > 0 && other.family.Length > 0 && SameWords([.. given, .. family], [.. other.family, .. other.given]);

    /// <summary>Every given name that both have fits the other's in its place; a missing one says nothing against it.</summary>
    private static bool GivenFits(string[] left, string[] right)
    {
        if (left.Length == 0 || right.Length == 0) return true;
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (!OneFits(left[i], right[i])) return i == 0 && (left.Skip(1).Contains(right[0], StringComparer.Ordinal) || right.Skip(1).Contains(left[0], StringComparer.Ordinal));
        }

        return true;
    }

    private static bool OneFits(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal)
        || ((left.Length == 1 || right.Length == 1) && left[0] == right[0])
        || ShortForms.AreOne(left, right)
        || IsSlip(left, right);

    /// <summary>One family name holds all words of the other: "Fuentes" and "Fuentes Ortiz", "Berg" and "van der Berg".</summary>
    private static bool FamilyFits(string[] left, string[] right)
    {
        if (left.Length == 0 || right.Length == 0) return true;
        var (few, many) = left.Length <= right.Length ? (left, right) : (right, left);
        return few.All(word => many.Any(other =>
            string.Equals(word, other, StringComparison.Ordinal) || (word.Length == 1 && word[0] == other[0]) || (other.Length == 1 && other[0] == word[0]) || IsSlip(word, other)));
    }

    /// <summary>One letter changed, left out or added, or two exchanged, in a word that is long enough for that to be a slip.</summary>
    private static bool IsSlip(string left, string right)
    {
        const int shortest = 5;
        if (Math.Min(left.Length, right.Length) < shortest || Math.Abs(left.Length - right.Length) > 1) return false;
        var start = left.AsSpan().CommonPrefixLength(right);
        var a = left.AsSpan(start);
        var b = right.AsSpan(start);
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return a.Length + b.Length <= 1 || (a.Length == 1 && b.Length == 1) || (a.Length == 2 && b.Length == 2 && a[0] == b[1] && a[1] == b[0]);
    }
}
