namespace InfoInterview.Interviews.Asking;

/// <summary>How a question is asked.</summary>
internal enum AskForm : byte
{
    /// <summary>With a question word: "how", "what".</summary>
    Open,

    /// <summary>As a wish or an order to be told: "tell me about", "could you describe".</summary>
    Invitation,

    /// <summary>"Do you …?", or a statement with a question mark.</summary>
    YesNo,

    /// <summary>"…, isn't it?"</summary>
    Tag,

    /// <summary>With two answers offered: "which is harder, the lab or the field?"</summary>
    Choice,
}
