namespace InfoInterview.Scheduling;

/// <summary>What became of a change to the matrix.</summary>
public abstract record MatrixChange
{
    private MatrixChange()
    {
    }

    /// <summary>It was made.</summary>
    public sealed record Made : MatrixChange
    {
        /// <summary>The matrix after it.</summary>
        public required InterviewMatrix Matrix { get; init; }
    }

    /// <summary>It had been made before; nothing changed.</summary>
    public sealed record AlreadyMade : MatrixChange
    {
        /// <summary>The matrix as it stands.</summary>
        public required InterviewMatrix Matrix { get; init; }
    }

    /// <summary>It was refused.</summary>
    public sealed record Refused : MatrixChange
    {
        /// <summary>Why.</summary>
        public required MatrixRefusal Why { get; init; }

        /// <summary>The interview in the way; <c>null</c> when there is none.</summary>
        public ScheduledInterview? InTheWay { get; init; }

        /// <summary>Why, as one sentence for people.</summary>
        public string Message => Why switch
        {
            MatrixRefusal.Stale => "The interviews have changed since you looked; look again.",
            MatrixRefusal.Taken => $"You talk with {InTheWay?.ContactName} then.",
            MatrixRefusal.Past => "That time has passed.",
            MatrixRefusal.NoSuchTime => "The clocks skip that time on that day.",
            MatrixRefusal.NotFound => "There is no such interview.",
            _ => "That interview was agreed otherwise; move it instead.",
        };
    }
}
