namespace InfoInterview.Interviews;

/// <summary>How much of a plan a guide shows.</summary>
public enum GuideLength
{
    /// <summary>Everything, with room for notes.</summary>
    Whole = 0,

    /// <summary>
    /// What one looks at while talking, on one sheet of A4 or letter paper: at most ten questions, without their reasons.
    /// </summary>
    OnePage = 1,
}
