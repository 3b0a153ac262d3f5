namespace InfoInterview.Testing;

/// <summary>A value as it comes back when it is kept as JSON.</summary>
internal static class JsonCopy
{
    /// <summary>The value, written and read; <c>null</c> where it cannot be read.</summary>
    public static T? Of<T>(T value)
        where T : class => InfoInterviewJson.TryRead<T>(InfoInterviewJson.Write(value), out var read, out _) ? read : null;
}
