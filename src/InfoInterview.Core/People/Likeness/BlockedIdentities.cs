namespace InfoInterview.People.Likeness;

/// <summary>
/// By what somebody is recognised who is not to be written to. Wider than <see cref="ContactIdentity"/>: a person who comes back without
/// the address that was known is still the person, and to leave out one too many does less harm than to write to one who asked for
/// silence.
/// </summary>
internal static class BlockedIdentities
{
    private const char Between = '\u001f';

    public static IEnumerable<string> Of(Contact contact)
    {
        var name = new ComparedName(contact);
        var organization = FoldedName.Organization(contact.Organization);
        var identities = ContactIdentity.KeysOf(contact).AsEnumerable();
        if (!name.IsWhole) return identities;
        if (organization.Length > 0) identities = identities.Append($"who:{name.Key}{Between}{organization}");
        return identities.Concat(contact.Points
            .Where(point => point.Kind == ContactPointKind.Phone)
            .Select(PhoneDigits.Of)
            .OfType<string>()
            .Select(digits => $"phone:{name.Key}{Between}{digits[^PhoneDigits.Tail..]}"));
    }
}
