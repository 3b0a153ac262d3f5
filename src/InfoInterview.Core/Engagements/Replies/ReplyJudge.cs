using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Engagements.Replies;

/// <summary>Decides which of several meanings carries a reply.</summary>
internal sealed class ReplyJudge
{
    private const double InSoManyWords = 0.95;
    private const double Clear = 0.85;
    private const double Mixed = 0.7;
    private const double Weak = 0.65;
    private const double Guess = 0.4;

    /// <summary>An agreement this near to the beginning opens the reply; a greeting may stand before it.</summary>
    private const int Opening = 3;

    /// <summary>How far before an agreement a "would" makes it a wish, in words.</summary>
    private const int WishReach = 3;

    /// <summary>The fewest words that can say why a wish stays one.</summary>
    private const int ShortestReason = 3;

    private readonly ReplyWords body;
    private readonly ReplyWords heading;
    private readonly Stance said;
    private readonly Stance titled;
    private readonly LocalDate received;
    private readonly bool isAutomatic;

    public ReplyJudge(ReplyWords body, ReplyWords heading, LocalDate received, bool isAutomatic)
    {
        (this.body, this.heading, this.received) = (body, heading, received);
        (said, titled) = (new Stance(body), new Stance(heading));
        this.isAutomatic = isAutomatic || Bounced is not null || titled[CueKind.Automatic] is not null || said[CueKind.Automatic] is not null;
    }

    public ReplyProposal Judge() => (Failure() ?? Notice() ?? Leaving() ?? Refusal() ?? Answer()) with { IsAutomatic = isAutomatic };

    private Cue? Bounced => said.Any(CueKind.BounceSoft, CueKind.BounceHard) ?? titled.Any(CueKind.BounceSoft, CueKind.BounceHard);

    /// <summary>A machine tells that the message did not arrive.</summary>
    private ReplyProposal? Failure()
    {
        if (Bounced is not { } cue) return null;
        var isSoft = said[CueKind.BounceSoft] is not null || titled[CueKind.BounceSoft] is not null;
        var kind = isSoft && !IsPermanent() ? BounceKind.Soft : BounceKind.Hard;
        return new ReplyProposal
        {
            Meaning = ReplyMeaning.Unclear,
            Bounce = kind,
            BouncedAddress = FirstAddress(),
            Certainty = InSoManyWords,
            NeedsPerson = false,
            Span = said.Any(CueKind.BounceSoft, CueKind.BounceHard) is null ? null : SpanOf(cue),
            Reason = kind == BounceKind.Hard ? "The message could not be delivered: this is no reply." : "The message is delayed and still under way: this is no reply.",
        };
    }

    /// <summary>An enhanced status that begins with 5 is for good.</summary>
    private bool IsPermanent()
    {
        foreach (var word in body.Words)
        {
            if (!word.BeginsWithDigit || word.End - word.Start is < 5 or > 9) continue;
            var spelling = body.Text.AsSpan(word.Start, word.End - word.Start);
            if (spelling.StartsWith("5.", StringComparison.Ordinal) && spelling.Count('.') == 2 && spelling[2] != '0') return true;
        }

        return false;
    }

    private string? FirstAddress()
    {
        for (var at = 0; at < body.Words.Length; at++)
        {
            if (body.Words[at].IsAddress && body.Spelling(at).Contains('@')) return body.Said(at, at + 1);
        }

        return null;
    }

    /// <summary>A machine tells of an absence, or only that the message came.</summary>
    private ReplyProposal? Notice()
    {
        if (!isAutomatic) return null;
        if (said.Any(CueKind.Gone) is { } gone) return Gone(gone);
        if (said[CueKind.DoNotContact] is { } stop && said[CueKind.Absence] is null) return Propose(ReplyMeaning.DoNotContact, stop, Mixed, "asks not to be written to again");
        var cue = said.First(CueKind.Absence);
        if (cue is null && titled[CueKind.Absence] is null && said[CueKind.Later] is null) return Unclear(null, Clear, "A machine confirms that the message came; nobody has answered yet.");
        var until = new ReplyDays(new DayFinder(body, received).Find(), received).Return();
        var referrals = NameFinder.In(body);
        return Propose(ReplyMeaning.OutOfOffice, cue, Clear, until is null ? "tells of an absence, with no day of return that can be read for certain" : $"tells of an absence until {Text(until.Value)}") with
        {
            Until = until,
            Referrals = referrals,
            Further = referrals.Count > 0 ? [ReplyMeaning.Referral] : [],
        };
    }

    private ReplyProposal? Leaving() => said[CueKind.Gone] is { } gone && said.Any(CueKind.Yes, CueKind.No, CueKind.DoNotContact) is null ? Gone(gone) : null;

    private ReplyProposal Gone(Cue gone) => Propose(ReplyMeaning.Unclear, gone, Clear, "") with
    {
        Bounce = BounceKind.Hard,
        Referrals = NameFinder.In(body),
        Further = NameFinder.In(body).Count > 0 ? [ReplyMeaning.Referral] : [],
        Reason = $"\"{Quote(gone)}\": they are no longer to be reached at this address.",
    };

    /// <summary>Outranks whatever else is said.</summary>
    private ReplyProposal? Refusal()
    {
        if (said[CueKind.DoNotContact] is not { } stop) return null;
        return Propose(ReplyMeaning.DoNotContact, stop, InSoManyWords, "asks not to be written to again") with { Further = said[CueKind.No] is null ? [] : [ReplyMeaning.No] };
    }

    private ReplyProposal Answer()
    {
        var referrals = NameFinder.In(body);
        var days = new ReplyDays(new DayFinder(body, received).Find(), received);
        var (yes, no, again, later) = (said[CueKind.Yes], said[CueKind.No], said[CueKind.AskAgain], said[CueKind.Later]);
        var referral = said[CueKind.Referral];
        var proposal = Decide(yes, no, again, later, referral);
        var further = new List<ReplyMeaning>();
        if (referral is not null && proposal.Meaning != ReplyMeaning.Referral) further.Add(ReplyMeaning.Referral);
        if (proposal.Meaning == ReplyMeaning.Yes && later is not null && days.Later() is not null) further.Add(ReplyMeaning.Later);
        var until = proposal.Meaning switch
        {
            ReplyMeaning.Later => days.Later(),
            ReplyMeaning.OutOfOffice => days.Return(),
            ReplyMeaning.Yes when later is not null => days.From(),
            _ => null,
        };
        return proposal with { Referrals = referral is null ? [] : referrals, Further = further.ToValueList(), Until = until };
    }

    private ReplyProposal Decide(Cue? yes, Cue? no, Cue? again, Cue? later, Cue? referral)
    {
        if (again is { } ask && !IsTakenBack(ask, no) && !IsAgreedBefore(ask, yes, no, later)) return Propose(ReplyMeaning.Later, ask, Clear, no is null ? "asks to be written to again later" : "declines for now, and asks to be written to again later");
        if (yes is { } agreed && no is { } declined) return Mixture(agreed, declined);
        if (no is { } refused) return Propose(ReplyMeaning.No, refused, Clear, "declines");
        if (yes is { } half && (IsDoubted(half) || (later is null && IsOnlyAWish(half)))) return Unclear(half, Guess, $"\"{Quote(half)}\" sounds willing, and what follows takes something back.");
        if (yes is { } willing) return Propose(ReplyMeaning.Yes, willing, Clear, "is willing to talk");
        if (referral is { } named) return Propose(ReplyMeaning.Referral, named, Clear, said[CueKind.NotMe] is null ? "names somebody else to ask" : "is not the right person, and names somebody else to ask");
        if (said[CueKind.Unclear] is { } open && (later is null || open.Length > 1)) return Unclear(open, Clear, $"\"{Quote(open)}\" is neither yes nor no.");
        if (said[CueKind.Absence] is { } away && later is null) return Propose(ReplyMeaning.OutOfOffice, away, Mixed, "tells of an absence");
        if (later is { } wait) return Propose(ReplyMeaning.Later, wait, Mixed, "cannot now");
        if (AsksBack() is { } asks) return asks;
        if (said.DeniedYes is { } denied) return Propose(ReplyMeaning.No, denied, Weak, "declines");
        if (said.Any(CueKind.NotMe, CueKind.NotInPerson) is { } weak) return Propose(ReplyMeaning.No, weak, Weak, "declines, though not in so many words");
        return Unclear(null, Guess, "Nothing in it says yes or no.");
    }

    private static bool IsTakenBack(Cue ask, Cue? no) => no is { } refusal && refusal.First > ask.End;

    /// <summary>"Sure, ping me next week" has agreed already.</summary>
    private bool IsAgreedBefore(Cue ask, Cue? yes, Cue? no, Cue? later) =>
        yes is not null && no is null && later is null && said[CueKind.Contrast] is null && said.First(CueKind.Yes)!.Value.End <= ask.First && said.First(CueKind.Yes)!.Value.First <= Opening;

    /// <summary>"I would love to, but … not …": nobody but a person should read that as a yes.</summary>
    private bool IsDoubted(Cue yes) =>
        said[CueKind.Contrast] is { } turn && turn.First >= yes.End && said[CueKind.Negation] is { } denial && denial.First >= turn.End;

    /// <summary>"I'd be happy to, but I retired in May": what follows a wish says why it stays one, unless it names a time or asks for one.</summary>
    private bool IsOnlyAWish(Cue yes) =>
        said[CueKind.Contrast] is { } turn && turn.First >= yes.End && body.Words.Length - turn.End >= ShortestReason
        && !Array.Exists(body.Words[turn.End..], word => word.BeginsWithDigit || word.IsAsked)
        && IsWished(yes);

    private bool IsWished(Cue yes)
    {
        for (var at = Math.Max(0, yes.First - WishReach); at < yes.End - 1; at++)
        {
            if (body.Is(at, WordList.Wishing)) return true;
        }

        return false;
    }

    /// <summary>Of a yes and a no in one reply the later one stands.</summary>
    private ReplyProposal Mixture(Cue yes, Cue no) => yes.First > no.First
        ? Propose(ReplyMeaning.Yes, yes, Mixed, "comes after a refusal and is willing to talk")
        : Propose(ReplyMeaning.No, no, Mixed, "takes back what was said before");

    private ReplyProposal? AsksBack()
    {
        var cue = said[CueKind.Asks];
        if (cue is null && !Array.Exists(body.Words, word => word.IsAsked)) return null;
        return Unclear(cue, Clear, "They ask something first; there is no yes or no yet.") with { AsksBack = true };
    }

    private ReplyProposal Unclear(Cue? cue, double certainty, string reason) =>
        new() { Meaning = ReplyMeaning.Unclear, Certainty = certainty, NeedsPerson = true, Span = cue is { } found ? SpanOf(found) : null, Reason = reason };

    private ReplyProposal Propose(ReplyMeaning meaning, Cue? cue, double certainty, string what) => new()
    {
        Meaning = meaning,
        Certainty = certainty,
        NeedsPerson = false,
        Span = cue is { } found ? SpanOf(found) : null,
        Reason = cue is { } words ? $"\"{Quote(words)}\" {what}." : $"The notice {what}.",
    };

    private string Quote(Cue cue) => body.Said(cue.First, cue.End);

    private TextSpan SpanOf(Cue cue) => new(body.Words[cue.First].Start, body.Words[cue.End - 1].End - body.Words[cue.First].Start);

    private static string Text(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
