using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>Reads what was written; a record that cannot be read is a damaged database and not a caller's mistake.</summary>
internal static class Documents
{
    private static readonly PersonName NoName = PersonName.Parse(Unreadable.Name);

    /// <summary>The seeker; one that cannot be read is shown as such, so that it fails no list.</summary>
    public static Stored<Seeker> ReadSeeker(Guid id, long version, string document) =>
        TryRead(() => SeekerJson.Read(document)) is { } seeker
        ? new Stored<Seeker> { Value = seeker, Version = version }
        : new Stored<Seeker>
        {
            Value = new Seeker { Id = new SeekerId(id), Name = NoName, Zone = "UTC" },
            Version = version,
            Unreadable = document
        };

    /// <summary>The contact; one that cannot be read is shown as such, so that it fails no list.</summary>
    public static StoredContact ReadStored(Guid id, long version, string document) => TryReadContact(document) is { } contact
        ? new StoredContact { Contact = contact, Version = version }
        : new StoredContact
        {
            Contact = new Contact { Id = new ContactId(id), Name = NoName },
            Version = version,
            Unreadable = document
        };

    /// <summary>The contact; <c>null</c> when it cannot be read.</summary>
    public static Contact? TryReadContact(string document) => TryRead(() => ContactJson.Read(document));

    /// <summary>A fact that was folded out of others; <c>null</c> when there is none, or when it cannot be read.</summary>
    public static T? TryReadFact<T>(string? payload)
        where T : Fact => payload is null ? null : TryRead(() => FactJson.Read(payload)) as T;

    /// <summary>What was written; <c>null</c> when it cannot be read.</summary>
    public static T? TryRead<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsOfText(exception))
        {
            return null;
        }
    }

    /// <summary>
    /// The history; <c>null</c> when the contact cannot be read. A fact that cannot be read is kept word for word, and changes nothing.
    /// </summary>
    public static StoredEngagement? ReadEngagement(Seeker seeker, string contact, IReadOnlyCollection<KeptFact> facts) =>
        TryReadContact(contact) is not { } known ? null : new StoredEngagement
        {
            Engagement = Engagement.Restore(seeker, known, facts.Select(ReadFact), new EngagementId(known.Id.Value)),
            Version = facts.Count,
        };

    /// <summary>The fact; one that cannot be read is kept word for word.</summary>
    public static Fact ReadFact(KeptFact kept)
    {
        try
        {
            return FactJson.Read(kept.Payload);
        }
        catch (Exception exception) when (IsOfText(exception))
        {
            return new UnknownFact { At = kept.At, Key = kept.Key, Kind = kept.Kind, Content = kept.Payload };
        }
    }

    /// <summary>What somebody wrote.</summary>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public static T ReadText<T>(string document)
        where T : class => InfoInterviewJson.TryRead<T>(document, out var value, out var problems) ? value : throw new FormatException(problems[0].Message);

    /// <summary>A document that reads back: what cannot be read must never be written.</summary>
    /// <exception cref="ArgumentException">It does not read back.</exception>
    public static string Readable<T>(string document, Reading<T> read, string parameter)
        where T : class => read(document, out _, out var problems)
        ? document
        : throw new ArgumentException($"This cannot be kept: {problems[0]}", parameter);

    /// <summary>Whatever a text can make a reader throw; anything else is a fault of ours.</summary>
    private static bool IsOfText(Exception exception) => exception is FormatException or ArgumentException or InvalidOperationException
        or OverflowException or JsonException or StorageException;
}
