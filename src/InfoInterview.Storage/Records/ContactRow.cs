using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>A contact, whole, as a document; and what of it is searched and sorted by.</summary>
internal sealed class ContactRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Id { get; init; }

    public long Version { get; private set; }

    public string SortName { get; private set; } = "";

    public string SearchText { get; private set; } = "";

    public string Document { get; private set; } = "";

    /// <summary>Where they stand: <see cref="ContactPlace"/>.</summary>
    public int Place { get; private set; } = ContactPlace.NotAsked;

    /// <summary>Who named them, by the record.</summary>
    public Guid? ReferredBy { get; private set; }

    /// <summary>Whether it is still to be compared with the others; <c>null</c> when that is done.</summary>
    public bool? ToCompare { get; private set; } = true;

    public EngagementRow? Engagement { get; init; }

    public static ContactRow New(InterviewContext context, Contact contact)
    {
        var row = new ContactRow { Programme = context.AskingProgramme, Owner = context.AskingSeeker, Id = contact.Id.Value };
        row.Take(contact);
        return row;
    }

    public void Take(Contact contact)
    {
        Version++;
        ToCompare = true;
        ReferredBy = contact.ReferredBy?.Value;
        SortName = SearchWords.SortName(contact.Name.Full);
        SearchText = SearchWords.TextOf(contact);
        Document = ContactJson.Write(contact);
        if (Place < 0) Place = ContactPlace.Of(contact);
    }

    /// <summary>What they are found by, as of now; as before where the record cannot be read.</summary>
    public string FoundBy() => Documents.TryReadContact(Document) is { } contact ? SearchWords.TextOf(contact) : SearchText;

    /// <summary>Takes where the history stands.</summary>
    public void Stand(Stage stage) => Place = ContactPlace.Of(stage);

    public StoredContact ToStored() => Documents.ReadStored(Id, Version, Document);
}
