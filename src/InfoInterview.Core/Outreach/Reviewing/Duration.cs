using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>A length of time that is asked for, in minutes; both ends are the same where no range is given.</summary>
internal readonly record struct Duration(int Least, int Most, TextSpan Span);
