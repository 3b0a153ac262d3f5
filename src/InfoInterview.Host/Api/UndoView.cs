using InfoInterview.Storage;

namespace InfoInterview.Host.Api;

/// <summary>What undoing an import does, or did.</summary>
internal sealed record UndoView
{
    public required int Removed { get; init; }

    public required int Restored { get; init; }

    public required int KeptCount { get; init; }

    public required IReadOnlyList<KeptView> Kept { get; init; }

    public static UndoView Of(ImportUndo undo) => new()
    {
        Removed = undo.Removed,
        Restored = undo.Restored,
        KeptCount = undo.KeptCount,
        Kept = [.. undo.Kept.Select(kept => new KeptView { Contact = kept.Contact.Value, Name = kept.Name, Why = kept.Why })],
    };

    /// <summary>Somebody who stays as they are.</summary>
    internal sealed record KeptView
    {
        public required Guid Contact { get; init; }

        public required string Name { get; init; }

        public required string Why { get; init; }
    }
}
