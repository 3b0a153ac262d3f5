namespace InfoInterview.Interviews.Probing;

/// <summary>How the words of a topic fit into a question.</summary>
internal enum TopicForm
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>As a noun or a gerund: "strong writing", "leading a team of five".</summary>
    Noun = 1,

    /// <summary>After "that": "your team is small".</summary>
    Statement = 2,

    /// <summary>Word for word, between quotation marks.</summary>
    Quote = 3,
}
