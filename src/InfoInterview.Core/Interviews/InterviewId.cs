namespace InfoInterview.Interviews;

/// <summary>Tells interviews apart; made by the caller.</summary>
public readonly record struct InterviewId(Guid Value);
