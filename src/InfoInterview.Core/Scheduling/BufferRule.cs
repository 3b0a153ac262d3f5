namespace InfoInterview.Scheduling;

/// <summary>How the buffer after one talk and the buffer before the next go together.</summary>
public enum BufferRule
{
    /// <summary>The longer of the two lies between the talks.</summary>
    Maximum = 0,

    /// <summary>Both lie between the talks, one after the other.</summary>
    Sum = 1,
}
