namespace InfoInterview.Engagements;

/// <summary>The seeker did the research and wrote the questions for the conversation (G5.2).</summary>
public sealed record PreparationDone : Fact
{
}
