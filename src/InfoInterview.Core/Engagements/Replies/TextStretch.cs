using System.Runtime.InteropServices;

namespace InfoInterview.Engagements.Replies;

/// <summary>A stretch of a text, start inclusive, end exclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextStretch(int Start, int End);
