namespace InfoInterview.Outreach.Reviewing;

/// <summary>A set of purposes, one bit for each <see cref="MessagePurpose"/>.</summary>
internal readonly record struct Purposes
{
    private readonly ulong bits;

    private Purposes(ulong bits) => this.bits = bits;

    /// <summary>A first request, by whatever way.</summary>
    public static Purposes Request { get; } = Of(MessagePurpose.Request, MessagePurpose.OtherWay);

    /// <summary>What asks for a conversation before there was one.</summary>
    public static Purposes Asking { get; } = Request | Of(MessagePurpose.IntroductionRequest, MessagePurpose.FollowUp, MessagePurpose.AskAgain, MessagePurpose.HandedOn);

    /// <summary>What thanks for something given.</summary>
    public static Purposes Thanking { get; } = Of(
        MessagePurpose.ThankYou,
        MessagePurpose.ReferralThanks,
        MessagePurpose.WrittenQuestions,
        MessagePurpose.AnswerOffer,
        MessagePurpose.DeclineOffer,
        MessagePurpose.ClosingWord);

    /// <summary>What agrees on a time, whose subject may name it.</summary>
    public static Purposes Arranging { get; } = Of(
        MessagePurpose.OfferTimes,
        MessagePurpose.AcceptRefusal,
        MessagePurpose.Confirmation,
        MessagePurpose.AcceptTime,
        MessagePurpose.Reschedule,
        MessagePurpose.TakeUpAgain,
        MessagePurpose.ConfirmEvent);

    /// <summary>Every purpose there is.</summary>
    public static Purposes Every { get; } = Of(Enum.GetValues<MessagePurpose>());

    /// <summary>The given purposes.</summary>
    public static Purposes Of(params ReadOnlySpan<MessagePurpose> purposes)
    {
        var bits = 0UL;
        foreach (var purpose in purposes) bits |= 1UL << (int)purpose;
        return new(bits);
    }

    /// <summary>What is in either.</summary>
    public static Purposes operator |(Purposes left, Purposes right) => new(left.bits | right.bits);

    /// <summary>Whether a purpose is among them.</summary>
    public bool Has(MessagePurpose purpose) => (bits >> (int)purpose & 1) != 0;

    /// <summary>All of these but the given ones.</summary>
    public Purposes Without(Purposes others) => new(bits & ~others.bits);
}
