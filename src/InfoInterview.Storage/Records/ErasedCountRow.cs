namespace InfoInterview.Storage.Records;

/// <summary>How many facts of a kind, contacts, and records about them were erased: all that is left of them beside the hashes.</summary>
internal sealed class ErasedCountRow : IOwnedRow
{
    /// <summary>The kind under which the contacts themselves are counted.</summary>
    public const string Contacts = "contact";

    /// <summary>The kind under which notes are counted.</summary>
    public const string Notes = "note";

    /// <summary>The kind under which plans of talks are counted.</summary>
    public const string Plans = "plan";

    /// <summary>The kind under which action items are counted.</summary>
    public const string Actions = "action";

    /// <summary>The kind under which drafts, sent messages and texts that came in are counted.</summary>
    public const string Texts = "text";

    /// <summary>The kind under which attachments are counted.</summary>
    public const string Files = "file";

    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required string Kind { get; init; }

    public long Count { get; set; }
}
