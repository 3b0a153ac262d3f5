using InfoInterview.Engagements.Replies;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// Proposes what a reply means, in English and German (G6.2), by weights that are learnt from labelled replies. Only the writer's own
/// words count: no quoted original, signature or legal footer. What is unsure, another language, and any sign of a wish for silence
/// that is not plain goes to a person. Pure, and total over any text; the time is linear in its length.
/// </summary>
/// <example>
/// <code>
/// var proposal = new ReplyReader().Read("Gladly, how about next Tuesday?", received: new LocalDate(2026, 3, 4));
/// Console.WriteLine($"{proposal.Meaning}: {proposal.Reason}");
/// </code>
/// </example>
public sealed class ReplyReader
{
    /// <summary>A reading less certain than this is left to a person.</summary>
    public const double DefaultThreshold = 0.9;

    private readonly double threshold;

    /// <summary>A reader that leaves to a person what is less certain than <see cref="DefaultThreshold"/>.</summary>
    public ReplyReader()
        : this(DefaultThreshold)
    {
    }

    /// <summary>A reader that leaves to a person what is less certain than the threshold, from 0 to 1.</summary>
    /// <param name="threshold">The least certainty, from 0 to 1 inclusive, at which a proposal needs no second look.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold does not lie between 0 and 1.</exception>
    public ReplyReader(double threshold)
    {
        if (!(threshold is >= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold lies between 0 and 1.");
        this.threshold = threshold;
    }

    /// <summary>
    /// Reads a reply.
    /// </summary>
    /// <param name="text">The body as it came, quoted original and all.</param>
    /// <param name="received">The day it came, where the contact is; years and weekdays are read from it.</param>
    /// <param name="subject">The subject; <c>null</c> when there is none.</param>
    /// <param name="isAutomatic">Whether headers such as Auto-Submitted tell that a machine wrote it; the words may tell so too.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public ReplyProposal Read(string text, LocalDate received, string? subject = null, bool isAutomatic = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(new ReplyText { Body = text, Received = received, Subject = subject, IsAutomatic = isAutomatic });
    }

    /// <summary>Reads a reply with what is known of it beside its words.</summary>
    /// <param name="reply">The reply.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="ArgumentNullException">The reply is <c>null</c>.</exception>
    public ReplyProposal Read(ReplyText reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var scan = new ReplyScan(reply.Body, reply.Subject, reply.IsAutomatic);
        var weighed = new ReplyWeights(in scan);
        var proposal = new ReplyJudge(reply, scan, weighed, threshold).Judge();
        weighed.Dispose();
        scan.Dispose();
        return proposal;
    }
}
