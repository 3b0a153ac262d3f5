using InfoInterview.Language;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// Decides what carries a reply: the evidence, a machine's marks for what machines write, and a veto wherever silence may be wished.
/// </summary>
internal readonly ref struct ReplyJudge
{
    /// <summary>With the marks of a machine a bounce needs no more than this of the words.</summary>
    private const float WordsOfBounce = 0.15f;

    /// <summary>A notice that names an address, and bears no other mark, needs so much.</summary>
    private const float ClearWordsOfBounce = 0.5f;

    private readonly ReplyText reply;
    private readonly ReplyScan scan;
    private readonly ReplyWeights weights;
    private readonly double threshold;

    public ReplyJudge(ReplyText reply, ReplyScan scan, ReplyWeights weights, double threshold)
    {
        this.reply = reply;
        this.scan = scan;
        this.weights = weights;
        this.threshold = threshold;
    }

    public ReplyProposal Judge() => Failure() ?? Answer();

    /// <summary>A mail system tells that the message did not arrive.</summary>
    private ReplyProposal? Failure()
    {
        if (reply.Bounce is { } told) return Bounced(told, certainty: 1);
        const MachineMarks Codes = MachineMarks.Permanent | MachineMarks.Transient | MachineMarks.Full;
        const MachineMarks Lines = MachineMarks.Recipient | MachineMarks.Report | MachineMarks.Sender;
        var marks = scan.Marks;
        var words = weights.Of(ReplyClass.BounceHard) + weights.Of(ReplyClass.BounceSoft);
        var isNotice = (marks & (MachineMarks.Evidence | MachineMarks.AutomaticHeader | MachineMarks.AutomaticSubject)) != MachineMarks.None
            || ((marks & MachineMarks.Link) != MachineMarks.None && words >= ClearWordsOfBounce);
        if ((marks & MachineMarks.Answered) != MachineMarks.None || !isNotice) return null;
        var isPlain = (marks & Codes) != MachineMarks.None && (marks & Lines) != MachineMarks.None;
        if (weights.IsKnown ? words < WordsOfBounce : !isPlain) return null;
        var isSoft = (marks & MachineMarks.Full) != MachineMarks.None || (weights.IsKnown ? weights.Of(ReplyClass.BounceSoft) > weights.Of(ReplyClass.BounceHard) : (marks & MachineMarks.Permanent) == MachineMarks.None);
        var kind = isSoft ? BounceKind.Soft : BounceKind.Hard;
        return Bounced(kind, weights.IsKnown ? weights.Certainty(isSoft ? ReplyClass.BounceSoft : ReplyClass.BounceHard) : threshold);
    }

    private ReplyProposal Bounced(BounceKind kind, double certainty)
    {
        var failed = reply.FailedAddress ?? MachineReader.FailedAddress(reply.Body).ToString();
        return new ReplyProposal
        {
            Meaning = ReplyMeaning.Unclear,
            Bounce = kind,
            BouncedAddress = failed.Length == 0 ? null : failed,
            Certainty = certainty,
            NeedsPerson = certainty < threshold,
            IsAutomatic = true,
            Reason = kind == BounceKind.Hard ? "The message could not be delivered: this is no reply." : "The message is held up, or the mailbox is full: this is no reply.",
        };
    }

    private ReplyProposal Answer()
    {
        var best = weights.Best;
        // What only words tell, and no mark of a machine, is no bounce: people joke about those, too.
        var isUnproven = best is ReplyClass.BounceHard or ReplyClass.BounceSoft;
        var certainty = isUnproven ? 0 : weights.Certainty(best);
        var meaning = MeaningOf(best);
        var further = new ReplyFurther(scan, weights).Of(best, reply.Received);
        var words = DayWords.For(scan.Language is "" ? "en" : scan.Language);
        var times = meaning == ReplyMeaning.Yes ? TimesOffered.In(scan.Body, DayWords.For(scan.Language), reply.Received) : [];
        var isEvent = WishAhead.IsEvent(scan.Body, scan.End, words, reply.Received, out var eventDay) && meaning == ReplyMeaning.Yes;
        var isTimed = times.Any(time => time.At is not null);
        var until = isEvent ? eventDay : Until(meaning, further);
        if (until is null && meaning == ReplyMeaning.Yes && !isEvent && !isTimed)
        {
            until = WishAhead.Day(scan.Body, scan.End, words, reply.Received);
        }

        var referrals = Referrals(best, further);
        var reasons = new ReplyReasons(scan, weights);
        var span = reasons.SpanOf(best);
        return new ReplyProposal
        {
            Meaning = meaning,
            Further = further,
            Certainty = certainty,
            NeedsPerson = certainty < threshold || (meaning == ReplyMeaning.Unclear && best != ReplyClass.Left) || new ReplyVeto(scan, weights).Speaks(best),
            Span = span,
            Until = until,
            Referrals = referrals,
            Form = isEvent ? ReplyForm.Event : ReplyBesides.FormOf(in weights),
            Remarks = ReplyBesides.RemarksOf(in weights, meaning == ReplyMeaning.Unclear && IsAsked()),
            Times = times,
            HasLeft = best == ReplyClass.Left,
            Bounce = best == ReplyClass.Left ? BounceKind.Hard : null,
            IsAutomatic = IsAutomatic(best),
            Reason = reasons.Of(best, span, until),
        };
    }

    private static ReplyMeaning MeaningOf(ReplyClass best) => best switch
    {
        ReplyClass.Yes => ReplyMeaning.Yes,
        ReplyClass.No => ReplyMeaning.No,
        ReplyClass.Later => ReplyMeaning.Later,
        ReplyClass.Referral => ReplyMeaning.Referral,
        ReplyClass.DoNotContact => ReplyMeaning.DoNotContact,
        ReplyClass.OutOfOffice => ReplyMeaning.OutOfOffice,
        _ => ReplyMeaning.Unclear,
    };

    private bool IsAutomatic(ReplyClass best)
    {
        if ((scan.Marks & (MachineMarks.AutomaticHeader | MachineMarks.AutomaticSubject)) != MachineMarks.None) return true;
        if ((scan.Marks & MachineMarks.Answered) != MachineMarks.None || best is not (ReplyClass.OutOfOffice or ReplyClass.Unclear or ReplyClass.Left)) return false;
        foreach (ref readonly var hit in scan.Hits)
        {
            if (hit.Signal == (byte)ReplySignal.Automatic) return true;
        }

        return false;
    }

    private bool IsAsked()
    {
        for (var at = 0; at < scan.End; at++)
        {
            if (scan.Body.Sentences[at].IsQuestion) return true;
        }

        return false;
    }

    private LocalDate? Until(ReplyMeaning meaning, ValueList<ReplyMeaning> further) => meaning switch
    {
        ReplyMeaning.Later => ReplyDays.Of(scan, reply.Received).Later(),
        ReplyMeaning.OutOfOffice => ReplyDays.Of(scan, reply.Received).Return(),
        ReplyMeaning.Yes when further.Contains(ReplyMeaning.Later) => ReplyDays.Of(scan, reply.Received).From(),
        _ => null,
    };

    private ValueList<ReplyReferral> Referrals(ReplyClass best, ValueList<ReplyMeaning> further) =>
        best is ReplyClass.Referral or ReplyClass.Left or ReplyClass.OutOfOffice || further.Contains(ReplyMeaning.Referral) ? NameFinder.In(scan, reply.Body, everywhere: best is not (ReplyClass.OutOfOffice or ReplyClass.Left)) : [];
}
