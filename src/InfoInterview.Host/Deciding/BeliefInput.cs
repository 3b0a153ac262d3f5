using InfoInterview.Decisions;
using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Deciding;

/// <summary>A belief as the form takes it.</summary>
internal sealed record BeliefInput
{
    public Guid Id { get; set; }

    public string? Statement { get; set; }

    public Matter Matter { get; set; }

    public Sureness Sureness { get; set; }

    public Importance Importance { get; set; } = Importance.Some;

    public Bearing Bearing { get; set; }

    public string? Topic { get; set; }

    public string? Position { get; set; }

    public static BeliefInput Of(Belief belief) => new()
    {
        Id = belief.Id.Value,
        Statement = belief.Statement,
        Matter = belief.Matter,
        Sureness = belief.Sureness,
        Importance = belief.Importance,
        Bearing = belief.Bearing,
        Topic = belief.Topic,
        Position = belief.Position,
    };

    /// <summary>The belief; <c>null</c> when something is missing or wrong. What the form does not show stays as it was.</summary>
    public Belief? Read(PathId path, Belief? old, BeliefId fresh, InputProblems problems)
    {
        var statement = problems.Text("statement", Statement, InputLimits.Line);
        if (statement is null) problems.Add("statement",
            Spoken.Of("Write what you believe as one sentence, such as: One works every other weekend."));
        var topic = problems.Text("topic", Topic, InputLimits.Line);
        var position = problems.Text("position", Position, InputLimits.Line);
        if (!Enum.IsDefined(Matter) || !Enum.IsDefined(Sureness) || !Enum.IsDefined(Importance) || !Enum.IsDefined(Bearing))
            problems.Add("statement", Spoken.Of("Choose one of what is offered."));
        if (problems.Any) return null;
        return new Belief
        {
            Id = old?.Id ?? fresh,
            Path = path,
            Matter = Matter,
            Statement = statement!,
            Sureness = Sureness,
            Importance = Importance,
            Bearing = Bearing,
            Topic = topic,
            Position = position,
            UpheldBy = old?.UpheldBy ?? [],
            OverturnedBy = old?.OverturnedBy ?? [],
        };
    }
}
