using InfoInterview.Host.Inputs;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>What would become of some contacts if they became one.</summary>
internal sealed record MergeView
{
    /// <summary>The one contact.</summary>
    public required ContactInput Merged { get; init; }

    /// <summary>Each part with the value that stands, why, and what is kept beside; one sentence each.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>What is gathered from all of them.</summary>
    public required IReadOnlyList<string> Gathered { get; init; }

    /// <summary>The contacts with their versions, to be named when merging.</summary>
    public required IReadOnlyList<SeenContact> Contacts { get; init; }

    public static MergeView Of(MergePreview preview, IReadOnlyList<StoredContact> records) => new()
    {
        Merged = ContactInput.Of(preview.Merged),
        Choices = [.. preview.Choices.Select(choice => choice.ToString())],
        Gathered = [.. preview.Gathered],
        Contacts = [.. records.Select(record => new SeenContact { Id = record.Contact.Id.Value, Version = record.Version })],
    };
}
