using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>Something of which a seeker has one, under its name, byte for byte.</summary>
internal sealed class SettingRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required string Name { get; init; }

    public long Version { get; set; }

    public required Instant ChangedAt { get; set; }

    public required byte[] Content { get; set; }

    public Stored<KeptSetting> ToStored() => new()
    {
        Value = new KeptSetting { Name = Name, Content = Content.ToValueList(), ChangedAt = ChangedAt },
        Version = Version,
    };
}
