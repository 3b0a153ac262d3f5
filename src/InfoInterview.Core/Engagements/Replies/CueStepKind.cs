namespace InfoInterview.Engagements.Replies;

/// <summary>What a step of a phrase asks for.</summary>
internal enum CueStepKind : byte
{
    Word,

    /// <summary>A word that begins with a digit.</summary>
    Number,

    /// <summary>One to four words with a capital.</summary>
    Name,

    /// <summary>Any few words.</summary>
    Gap,
    Start,
    End,
}
