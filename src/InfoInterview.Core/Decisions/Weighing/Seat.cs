using InfoInterview.Notes;

namespace InfoInterview.Decisions.Weighing;

/// <summary>Where somebody stands towards one path.</summary>
internal sealed record Seat
{
    public required ValueList<Vantage> Vantages { get; init; }

    public required ValueList<string> Kinds { get; init; }

    public HeardPerson Heard(Interviewee who) => new() { Who = who, Vantages = Vantages, Kinds = Kinds };
}
