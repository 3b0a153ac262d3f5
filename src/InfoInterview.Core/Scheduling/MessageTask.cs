using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>A message that is to be written. Equal when all parts are equal.</summary>
public sealed record MessageTask
{
    /// <summary>To whom; <c>default</c> where a host has no ids.</summary>
    public ContactId Contact { get; init; }

    /// <summary>Their name, as it is to be shown.</summary>
    public required string ContactName { get; init; }

    /// <summary>A request or a follow-up.</summary>
    public required MessageTaskKind Kind { get; init; }

    /// <summary>The minutes that it takes to write.</summary>
    public int Minutes { get; init; } = 15;

    /// <summary>The last day for it; <c>null</c> when it can wait.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>What makes a conversation with them promising; a sign given twice counts once.</summary>
    public ValueList<ContactSign> Signs { get; init; }
}
