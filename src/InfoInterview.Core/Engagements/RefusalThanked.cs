namespace InfoInterview.Engagements;

/// <summary>The contact was thanked for saying no (G8.1).</summary>
public sealed record RefusalThanked : Fact
{
}
