namespace InfoInterview.Engagements;

/// <summary>The notes of the conversation were written up (G6.2).</summary>
public sealed record NotesWritten : Fact
{
}
