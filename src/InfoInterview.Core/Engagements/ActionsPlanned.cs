namespace InfoInterview.Engagements;

/// <summary>The advice of the conversation was turned into action items (G6.1).</summary>
public sealed record ActionsPlanned : Fact
{
}
