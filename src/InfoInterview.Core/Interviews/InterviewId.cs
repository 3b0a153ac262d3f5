namespace InfoInterview.Interviews;

/// <summary>Tells interviews apart; made by the caller.</summary>
/// <param name="Value">The number itself, made by the caller.</param>
public readonly record struct InterviewId(Guid Value);
