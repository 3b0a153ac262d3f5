namespace InfoInterview.Decisions;

/// <summary>Which way a decision went.</summary>
public enum ChoiceKind
{
    /// <summary>The seeker takes the path.</summary>
    Take = 0,

    /// <summary>The seeker leaves the path.</summary>
    Leave = 1,
}
