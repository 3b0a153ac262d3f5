using InfoInterview.Decisions;
using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Api;

/// <summary>Somebody who came to mind, with how to reach them.</summary>
internal sealed record PersonToAskView
{
    public required string Name { get; init; }

    public required int Points { get; init; }

    /// <summary>How to reach them, as a sentence.</summary>
    public required string Way { get; init; }

    /// <summary>The message to begin with, such as <c>request</c>.</summary>
    public required string FirstMessage { get; init; }

    /// <summary>Whether others are to be asked first.</summary>
    public required bool IsLater { get; init; }

    public static PersonToAskView Of(PersonToAsk person, bool isLater) => new()
    {
        Name = person.Entry.Name,
        Points = person.Points,
        Way = person.Way,
        FirstMessage = Words.Of(person.FirstMessage),
        IsLater = isLater,
    };
}
