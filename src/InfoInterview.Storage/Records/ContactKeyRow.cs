namespace InfoInterview.Storage.Records;

/// <summary>
/// What a person is known by. One key belongs to one contact of a seeker, which is what keeps an import from doubling anybody. A key
/// is never
/// taken away: a list that knows the person by an old address is about the same person still.
/// </summary>
internal sealed class ContactKeyRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required string Key { get; init; }

    public required Guid Contact { get; init; }

    public static ContactKeyRow Of(ContactRow contact, string key) =>
        new() { Programme = contact.Programme, Owner = contact.Owner, Key = key, Contact = contact.Id };
}
