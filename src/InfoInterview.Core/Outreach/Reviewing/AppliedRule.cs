namespace InfoInterview.Outreach.Reviewing;

/// <summary>A rule, and the purposes of the messages that it looks at.</summary>
internal readonly record struct AppliedRule(MessageRule Rule, Purposes For)
{
    public bool AppliesTo(MessagePurpose purpose) => For.Has(purpose);
}
