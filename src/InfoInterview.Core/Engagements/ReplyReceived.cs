using InfoInterview.Outreach;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>The contact answered, on whatever channel.</summary>
public sealed record ReplyReceived : Fact
{
    /// <summary>What the answer means.</summary>
    public required ReplyMeaning Meaning { get; init; }

    /// <summary>The way it came; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }

    /// <summary>For <see cref="ReplyMeaning.Later"/> the day to ask again, for <see cref="ReplyMeaning.OutOfOffice"/> the day of the return; <c>null</c> when none was said.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>For <see cref="ReplyMeaning.Referral"/> who was named; <c>null</c> when nobody was.</summary>
    public string? Referred { get; init; }
}
