namespace InfoInterview.Outreach;

/// <summary>What a review comes to, from best to worst.</summary>
public enum Verdict
{
    /// <summary>Nothing stands in the way.</summary>
    Ready = 0,

    /// <summary>It could be sent, and would be better for some work.</summary>
    NeedsWork = 1,

    /// <summary>It must not be sent as it is.</summary>
    DoNotSend = 2,
}
