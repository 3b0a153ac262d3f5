using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>Reads what was written; a record that cannot be read is a damaged database and not a caller's mistake.</summary>
internal static class Documents
{
    public static Seeker ReadSeeker(string document) => Read("a seeker", () => SeekerJson.Read(document));

    public static Contact ReadContact(string document) => Read("a contact", () => ContactJson.Read(document));

    public static StoredEngagement ReadEngagement(Seeker seeker, string contact, IReadOnlyCollection<string> facts)
    {
        var known = ReadContact(contact);
        return new StoredEngagement
        {
            Engagement = Read($"the history with {known.Name}", () => Engagement.Restore(seeker, known, facts.Select(FactJson.Read), new EngagementId(known.Id.Value))),
            Version = facts.Count,
        };
    }

    /// <summary>A document that reads back: what cannot be read must never be written.</summary>
    /// <exception cref="ArgumentException">It does not read back.</exception>
    public static string Readable<T>(string document, Reading<T> read, string parameter)
        where T : class => read(document, out _, out var problems)
        ? document
        : throw new ArgumentException($"This cannot be kept: {problems[0]}", parameter);

    public static T Read<T>(string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonFormatException)
        {
            throw new StorageException(
                StorageProblem.Damaged,
                $"The record of {what} cannot be read: {exception.Message} A newer version may have written it; otherwise bring back a backup.",
                exception);
        }
    }
}
