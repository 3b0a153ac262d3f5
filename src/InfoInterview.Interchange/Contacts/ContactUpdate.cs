using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts;

/// <summary>
/// What comes of a known contact when a record of the same person is imported. Equal when all parts are equal.
/// </summary>
public sealed record ContactUpdate
{
    /// <summary>The contact as it is known now.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Whether the import told anything new; <c>false</c> means that nothing needs to be saved.</summary>
    public required bool IsChanged { get; init; }

    /// <summary>Who changed employer or role since: to be proposed as news of theirs, and never recorded by itself.</summary>
    public ValueList<ContactChange> News { get; init; }

    /// <summary>
    /// Takes what the import newly knows. Organization and role follow the import, as people change them; every other part is only filled
    /// where it was empty, and new ways to reach the person, notes and the like are put after the known ones. Nothing known is erased, and
    /// what the seeker wrote (<see cref="Contact.Admired"/>, <see cref="Contact.Zone"/>) and the id stay. Merging the same record twice
    /// changes nothing the second time.
    /// </summary>
    /// <param name="existing">The record as it is kept.</param>
    /// <param name="imported">What a file says of the same person.</param>
    /// <returns>The record after it, and what changed, to be shown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="existing"/> or <paramref name="imported"/> is <c>null</c>.</exception>
    public static ContactUpdate Merge(Contact existing, Contact imported)
    {
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(imported);
        var merged = existing with
        {
            Name = NameOf(existing.Name, imported.Name),
            Organization = Known(imported.Organization) ?? existing.Organization,
            Role = Known(imported.Role) ?? existing.Role,
            Field = Known(existing.Field) ?? imported.Field,
            Region = Known(existing.Region) ?? imported.Region,
            Language = Known(existing.Language) ?? imported.Language,
            Address = existing.Address ?? imported.Address,
            ConnectedOn = existing.ConnectedOn ?? imported.ConnectedOn,
            Points = Joined(existing.Points, imported.Points),
            SharedConnections = Joined(existing.SharedConnections, imported.SharedConnections),
            Referrals = Joined(existing.Referrals, imported.Referrals),
            Promises = Joined(existing.Promises, imported.Promises),
            Notes = Joined(existing.Notes, imported.Notes),
            Tags = existing.Tags.Concat(imported.Tags).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
            DoNotContact = Joined(existing.DoNotContact, imported.DoNotContact),
        };
        return new ContactUpdate { Contact = merged, IsChanged = merged != existing, News = ContactChange.Between(existing, imported) };
    }

    /// <summary>A first name alone is made whole; any other name stays, as the seeker may have put it right.</summary>
    private static PersonName NameOf(PersonName existing, PersonName imported) =>
        existing.Family is null && imported.Family is not null && imported.Given is not null
            && string.Equals(existing.Given, imported.Given, StringComparison.OrdinalIgnoreCase)
            ? imported
            : existing;

    private static ValueList<T> Joined<T>(ValueList<T> known, ValueList<T> imported)
    {
        foreach (var item in imported)
        {
            if (!known.Contains(item)) known = known.Add(item);
        }

        return known;
    }

    private static string? Known(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
