namespace InfoInterview.Interviews;

/// <summary>A question in the words in which this contact is asked. Equal when all parts are equal.</summary>
public sealed record WordedQuestion
{
    /// <summary>The question of the bank that was worded.</summary>
    public required Question Question { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>What to ask next when the answer invites it; those about something that is not known are left out. May be empty.</summary>
    public ValueList<string> FollowUps { get; init; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
