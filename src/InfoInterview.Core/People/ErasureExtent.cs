namespace InfoInterview.People;

/// <summary>How much is kept about somebody besides their record. Equal when all counts are equal; none is negative.</summary>
public sealed record ErasureExtent
{
    private readonly int facts;
    private readonly int notes;
    private readonly int plans;
    private readonly int actions;
    private readonly int texts;
    private readonly int files;
    private readonly int beside;

    /// <summary>The facts of the history with them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int Facts { get => facts; init => facts = Counted(value); }

    /// <summary>The notes of talks with them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int Notes { get => notes; init => notes = Counted(value); }

    /// <summary>The plans of talks with them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int Plans { get => plans; init => plans = Counted(value); }

    /// <summary>The action items that concern them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int Actions { get => actions; init => actions = Counted(value); }

    /// <summary>What was drafted and sent to them, and what they wrote.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int Texts { get => texts; init => texts = Counted(value); }

    /// <summary>The files that are kept with their record.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int Files { get => files; init => files = Counted(value); }

    /// <summary>What a host keeps about them beside: messages in an outbox, what programs proposed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public int Beside { get => beside; init => beside = Counted(value); }

    private static int Counted(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
