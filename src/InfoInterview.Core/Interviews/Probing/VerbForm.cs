namespace InfoInterview.Interviews.Probing;

/// <summary>A verb by one of its forms, with the form in which a rung can speak of it.</summary>
internal sealed record VerbForm(VerbUse Use, string Gerund, bool IsPast);
