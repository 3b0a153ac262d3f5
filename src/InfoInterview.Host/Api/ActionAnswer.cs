using InfoInterview.Actions;
using InfoInterview.Host.Happenings;
using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Api;

/// <summary>Something to do, as the API shows it.</summary>
internal sealed record ActionAnswer
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required string What { get; init; }

    /// <summary>Such as <c>research</c> or <c>send</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The day by which it is to be done; <c>null</c> without one.</summary>
    public string? Due { get; init; }

    /// <summary>The contact for whom it is; <c>null</c> when for nobody.</summary>
    public Guid? For { get; init; }

    public required bool IsPromise { get; init; }

    /// <summary><c>open</c>, <c>done</c> or <c>dropped</c>.</summary>
    public required string State { get; init; }

    /// <summary>Where it stands today: <c>overdue</c>, <c>dueSoon</c>, <c>ahead</c>, <c>noDay</c>, <c>done</c> or
    /// <c>dropped</c>.</summary>
    public required string Standing { get; init; }

    /// <summary>The note from which it comes; <c>null</c> when from none.</summary>
    public Guid? Note { get; init; }

    public static ActionAnswer Of(ActionCard card, long version) => new()
    {
        Id = card.Item.Id.Value,
        Version = version,
        What = card.Item.What,
        Kind = Words.Of(card.Item.Kind),
        Due = card.Item.Due is { } day ? LocalText.WriteDate(day) : null,
        For = card.Item.For?.Value,
        IsPromise = card.Item.IsPromise,
        State = Words.Of(card.Item.State),
        Standing = Words.Of(card.Standing),
        Note = card.Item.Source?.Note.Value,
    };
}
