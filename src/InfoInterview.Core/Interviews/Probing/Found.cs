using InfoInterview.Interviews.Hearing;
using InfoInterview.Rules;

namespace InfoInterview.Interviews.Probing;

/// <summary>Something in an answer that a question can be built on.</summary>
internal sealed record Found(AnswerTopicKind Kind, TopicForm Form, string Words, TextSpan Span)
{
    /// <summary>The whole statement around a noun; <c>null</c> where there is none to be said back.</summary>
    public string? Statement { get; init; }

    /// <summary>Whether the words are what was done, and not a thing or something that goes on.</summary>
    public bool IsDeed { get; init; }

    /// <summary>Whether they say what others wrongly think: "the biggest misconception is that …".</summary>
    public bool IsWrongPicture { get; init; }

    /// <summary>A word of interest in something they did.</summary>
    public string? Interest { get; init; }

    /// <summary>What the answer turns the talk to; <c>null</c> where it is climbed on.</summary>
    public Turn? Turn { get; init; }

    /// <summary>What was heard, with nothing to say back.</summary>
    public static Found? Of(HeardTurn? heard) =>
        heard is null ? null : new Found(heard.Kind, TopicForm.None, "", heard.Span) { Turn = heard.Turn };
}
