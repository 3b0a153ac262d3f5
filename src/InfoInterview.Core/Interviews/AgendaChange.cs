namespace InfoInterview.Interviews;

/// <summary>What became of a change to an agenda.</summary>
public abstract record AgendaChange
{
    private AgendaChange()
    {
    }

    /// <summary>It was made.</summary>
    public sealed record Made : AgendaChange
    {
        /// <summary>The agenda after it.</summary>
        public required Agenda Agenda { get; init; }
    }

    /// <summary>It was refused, and the agenda stays as it is.</summary>
    public sealed record Refused : AgendaChange
    {
        /// <summary>Why, a sentence for each thing that stands against it; never empty.</summary>
        public required ValueList<string> Reasons { get; init; }
    }
}
