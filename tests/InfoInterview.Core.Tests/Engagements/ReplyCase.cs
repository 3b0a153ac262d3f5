using InfoInterview.Engagements;

namespace InfoInterview.Tests.Engagements;

/// <summary>A reply and its reading; the subject "Auto" stands for headers that tell of a machine.</summary>
internal sealed record ReplyCase(ReplyMeaning Meaning, string Text, string? Until = null, string? Named = null, string? Subject = null);
