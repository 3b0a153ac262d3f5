using System.Security.Cryptography;
using System.Text;
using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>
/// What is sent is what was approved. An approval is a fact with a fingerprint of text, recipients and history; an edit or a new fact
/// makes it void. Other approvals and the seeker's own copies are no news and void nothing.
/// </summary>
public static class Approval
{
    /// <summary>The fingerprint of a message as it would go out now.</summary>
    /// <param name="engagement">The history as the person who approves sees it.</param>
    /// <param name="message">The text.</param>
    /// <param name="to">The recipients; their order does not matter.</param>
    /// <returns>The fingerprint, to be kept in <see cref="MessageApproved"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="engagement"/> or <paramref name="message"/> is <c>null</c>.</exception>
    public static Fingerprint Of(Engagement engagement, OutreachMessage message, ValueList<ContactPoint> to) => Of(engagement, message, to, Fingerprint.Newest);

    private static Fingerprint Of(Engagement engagement, OutreachMessage message, ValueList<ContactPoint> to, int version)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(message);
        var text = new StringBuilder().Append((int)message.Purpose).Append('\n').Append((int)message.Channel).Append('\n');
        foreach (var point in to.Order(ByIdentity)) text.Append((int)point.Kind).Append(':').Append(point.Identity).Append('\n');
        text.Append(message.Subject?.Length ?? -1).Append('\n').Append(message.Subject).Append('\n').Append(message.Body);
        var history = new StringBuilder();
        foreach (var fact in engagement.Facts)
        {
            if (fact is not (MessageApproved or OwnCopySeen)) history.Append(version == 1 ? FactText.First(fact) : FactText.Of(fact)).Append('\n');
        }

        return new Fingerprint(Hash(text), Hash(history), version);
    }

    /// <summary>Whether a message may go out on the strength of the latest approval for its purpose.</summary>
    /// <param name="engagement">The history as it is now.</param>
    /// <param name="message">The text that is about to be sent.</param>
    /// <param name="to">The recipients.</param>
    /// <returns><see cref="ApprovalVerdict.Stands"/> only when neither the text, the recipients nor the history that counts have
    /// changed since.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="engagement"/> or <paramref name="message"/> is <c>null</c>.</exception>
    public static ApprovalVerdict Check(Engagement engagement, OutreachMessage message, ValueList<ContactPoint> to)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(message);
        MessageApproved? latest = null;
        foreach (var fact in engagement.Facts)
        {
            if (fact is MessageApproved approved && approved.Purpose == message.Purpose) latest = approved;
            if (Spends(fact, message.Purpose)) latest = null;
        }

        if (latest is null) return ApprovalVerdict.NotGiven;
        var now = Of(engagement, message, to, latest.Fingerprint.Version);
        return !string.Equals(latest.Fingerprint.Message, now.Message, StringComparison.Ordinal) ? ApprovalVerdict.MessageChanged
            : !string.Equals(latest.Fingerprint.History, now.History, StringComparison.Ordinal) ? ApprovalVerdict.HistoryChanged
            : ApprovalVerdict.Stands;
    }

    /// <summary>Sending uses an approval up, and withdrawing takes it back; leaving out a step does neither.</summary>
    private static bool Spends(Fact fact, MessagePurpose purpose) => fact switch
    {
        OutreachWithdrawn => true,
        OutreachSent => purpose is MessagePurpose.Request or MessagePurpose.AskAgain or MessagePurpose.OtherWay,
        MessageSent sent => purpose == sent.Purpose,
        FollowUpSent => purpose == MessagePurpose.FollowUp,
        ThankYouSent => purpose == MessagePurpose.ThankYou,
        RefusalThanked => purpose == MessagePurpose.AcceptRefusal,
        MeetingConfirmed => purpose == MessagePurpose.Confirmation,
        MeetingProposed { By: Side.Seeker } => purpose is MessagePurpose.OfferTimes or MessagePurpose.Reschedule or MessagePurpose.TakeUpAgain,
        Connected => purpose == MessagePurpose.ConnectionNote,
        _ => false,
    };

    private static string Hash(StringBuilder text) =>
        LowerHex.Of(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Fingerprint.PartLength / 2));

    private static readonly Comparer<ContactPoint> ByIdentity = Comparer<ContactPoint>.Create(static (a, b) =>
        a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Identity, b.Identity));
}
