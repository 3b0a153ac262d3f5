using InfoInterview.Rules;

namespace InfoInterview.Interviews.Hearing;

/// <summary>A turn of an answer.</summary>
/// <param name="Turn">What it is.</param>
/// <param name="Kind">What the ladder says that it is about.</param>
/// <param name="Span">The words that tell it.</param>
internal sealed record HeardTurn(Turn Turn, AnswerTopicKind Kind, TextSpan Span);
