using InfoInterview.Engagements;
using InfoInterview.Interchange.Engagements;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>
/// What lists must know of one history, folded from its facts in the transaction that wrote them; never the truth, always to be made
/// anew. There for every history that has begun, and for a contact who named somebody to report on.
/// </summary>
internal sealed class ForecastRow : IOwnedRow
{
    /// <summary>A time that has come at any moment: made anew by whoever reads next.</summary>
    public static readonly Instant Ripe = Instant.FromUnixTimeTicks(0);

    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Contact { get; init; }

    /// <summary>The number of facts that it was made of.</summary>
    public long Version { get; set; }

    public int Stage { get; set; }

    /// <summary>When there may be other steps; <c>null</c> when time alone changes nothing.</summary>
    public Instant? HoldsUntil { get; set; }

    public Instant? LastAt { get; set; }

    public Instant? LastRequestAt { get; set; }

    /// <summary>What stands for the organization, for colleagues.</summary>
    public string? House { get; set; }

    /// <summary>Who named the contact, as the record says.</summary>
    public Guid? ReferredBy { get; set; }

    /// <summary>The contact who named this one: the one that a merge left, where the record names another.</summary>
    public Guid? Referrer { get; set; }

    public Instant? FirstTalkAt { get; set; }

    /// <summary>The first conversation, as the fact that it is.</summary>
    public string? FirstTalk { get; set; }

    public Instant? GoalAt { get; set; }

    /// <summary>What the seeker reached, as the fact that it is, where it is told here.</summary>
    public string? Goal { get; set; }

    public int Owed { get; set; }

    /// <summary>Whether the contact named somebody with whom there is a history.</summary>
    public bool HasNamed { get; set; }

    /// <summary>The first conversation with somebody whom the contact named, as the fact that it is.</summary>
    public string? Fruit { get; set; }

    public void Take(Contact contact, Forecast forecast, long version)
    {
        Version = version;
        Stage = ContactPlace.Of(forecast.Stage);
        HoldsUntil = forecast.HoldsUntil;
        LastAt = forecast.LastAt;
        LastRequestAt = forecast.Requests.IsEmpty ? null : forecast.Requests[^1];
        House = TextMark.OfHouse(contact.Organization);
        FirstTalkAt = forecast.FirstTalk?.At;
        FirstTalk = forecast.FirstTalk is { } talk ? FactJson.Write(talk) : null;
        Owed = forecast.Owed;
        TakeGoal(forecast);
    }

    /// <summary>Whether what is told here of the goal is another thing than before.</summary>
    public bool TakeGoal(Forecast forecast)
    {
        var goal = forecast.Goal is { } reached ? FactJson.Write(reached) : null;
        var isOther = !string.Equals(goal, Goal, StringComparison.Ordinal);
        (Goal, GoalAt) = (goal, forecast.Goal?.At);
        return isOther;
    }
}
