namespace InfoInterview.Outreach.Messages;

/// <summary>One wording of a message, and the line of the file at which it begins, counted from 1.</summary>
internal readonly record struct SourceBody(string Text, int Line);
