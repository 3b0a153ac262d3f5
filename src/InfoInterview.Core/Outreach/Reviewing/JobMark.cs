using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>An ask for work: where, and for what.</summary>
internal readonly record struct JobMark(bool IsInSubject, TextSpan Span, JobAskKind Kind, float Certainty);
