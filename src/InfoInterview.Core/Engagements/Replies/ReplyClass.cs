namespace InfoInterview.Engagements.Replies;

/// <summary>What the weights tell apart, in the order of their file.</summary>
internal enum ReplyClass
{
    Yes,
    No,
    Later,
    Referral,
    DoNotContact,
    Unclear,
    OutOfOffice,
    BounceHard,
    BounceSoft,
    Left,
}
