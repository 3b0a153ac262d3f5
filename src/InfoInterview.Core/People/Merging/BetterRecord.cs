namespace InfoInterview.People.Merging;

/// <summary>
/// Which of two records is the better source, and why. A total order of what the records say, so that it does not matter which is given
/// first.
/// </summary>
internal sealed class BetterRecord : IComparer<MergeRecord>
{
    public static BetterRecord First { get; } = new();

    /// <summary>Negative when the left one is better.</summary>
    public int Compare(MergeRecord? x, MergeRecord? y) => x is null || y is null ? 0 : Judge(x, y).Order;

    /// <summary>Why the better one of two is better, as a clause.</summary>
    public static string Why(MergeRecord better, MergeRecord other) => Judge(better, other).Why;

    /// <summary>For names: one that was given priority, else the one that says more, else the better record.</summary>
    public static int CompareNames(MergeRecord x, MergeRecord y) => JudgeNames(x, y).Order;

    /// <summary>Why the better one of two names is better, as a clause.</summary>
    public static string WhyName(MergeRecord better, MergeRecord other) => JudgeNames(better, other).Why;

    private static (int Order, string Why) JudgeNames(MergeRecord x, MergeRecord y)
    {
        if (x.HasPriority == y.HasPriority && Fullness(y.Contact.Name).CompareTo(Fullness(x.Contact.Name)) is var byName and not 0) return (byName, "this name says more");
        return Judge(x, y);
    }

    private static (int Order, string Why) Judge(MergeRecord x, MergeRecord y)
    {
        if (y.HasPriority.CompareTo(x.HasPriority) is var byPriority and not 0) return (byPriority, "you gave this record priority");
        if (Nullable.Compare(y.Updated, x.Updated) is var byAge and not 0) return (byAge, "this record is newer");
        if (y.Source.CompareTo(x.Source) is var bySource and not 0) return (bySource, "you typed this record yourself");
        if (Fullness(y.Contact).CompareTo(Fullness(x.Contact)) is var byFullness and not 0) return (byFullness, "this contact has more details");
        return (CompareText(x.Contact, y.Contact), "the records are equally good, and one had to be first");
    }

    private static int CompareText(Contact x, Contact y)
    {
        if (x.Id.Value.CompareTo(y.Id.Value) is var byId and not 0) return byId;
        foreach (var field in Enum.GetValues<ContactField>())
        {
            if (string.CompareOrdinal(FieldValue.Of(x, field), FieldValue.Of(y, field)) is var byText and not 0) return byText;
        }

        return string.CompareOrdinal(string.Join('\n', x.Points.Select(point => point.Value)), string.Join('\n', y.Points.Select(point => point.Value)));
    }

    private static int Fullness(Contact contact) =>
        Enum.GetValues<ContactField>().Count(field => FieldValue.Of(contact, field) is not null) + contact.Points.Count;

    /// <summary>Parts that are written out count more than initials.</summary>
    private static int Fullness(PersonName name) => Weight(name.Given) * 4 + Weight(name.Family) * 4 + Weight(name.Additional) + Weight(name.Title) + Weight(name.Suffix);

    private static int Weight(string? part) => part is null ? 0 : part.Count(char.IsLetter) > 1 ? 2 : 1;
}
