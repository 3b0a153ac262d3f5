using InfoInterview.Notes.Wording;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>What the finders see in a note by its form alone, and what that tells of each line.</summary>
internal sealed class NoteFindings
{
    private const double Sure = 0.8;

    private readonly NoteText note;
    private readonly LineFindings[] lines;

    private NoteFindings(NoteText note)
    {
        this.note = note;
        lines = new LineFindings[note.Lines.Count];
    }

    public List<ProposedAction> Actions { get; } = [];

    public MarkList Marks { get; } = new();

    public LineFindings this[int line] => lines[line];

    public static NoteFindings Of(NoteText note, LocalDate day, NoteHints hints)
    {
        var findings = new NoteFindings(note);
        ActionFinder.Find(note, day, findings.Actions);
        ReferralFinder.Find(note, hints, findings.Marks);
        SkillFinder.Find(note, findings.Marks);
        ResourceFinder.Find(note, findings.Marks);
        foreach (var action in findings.Actions) findings.Add(action.Span, Of(action));
        foreach (var proposal in findings.Marks.All) findings.Add(proposal.Mark.Span, Of(proposal));
        foreach (var piece in note.Pieces) findings.Add(piece, day);
        return findings;
    }

    private static LineFindings Of(ProposedAction action)
    {
        var found = action.Owner == ActionOwner.Contact ? LineFindings.TheirAction : LineFindings.Action;
        if (action.IsPromise) found |= LineFindings.Promise;
        return action.Due is null ? found : found | LineFindings.Due;
    }

    private static LineFindings Of(MarkProposal proposal) => proposal.Mark switch
    {
        NoteMark.Referral => proposal.Certainty >= Sure ? LineFindings.Referral | LineFindings.SureReferral : LineFindings.Referral,
        NoteMark.Skill => proposal.Certainty >= Sure ? LineFindings.Skill | LineFindings.SureSkill : LineFindings.Skill,
        NoteMark.Resource => LineFindings.Resource,
        _ => LineFindings.None,
    };

    private void Add(TextSpan span, LineFindings found)
    {
        if (note.LineAt(span.Start) is >= 0 and var line) lines[line] |= found;
    }

    private void Add(NotePiece piece, LocalDate day)
    {
        ref var line = ref lines[piece.Line];
        if (piece.IsTodo) line |= LineFindings.Todo;
        if (piece.IsQuote) line |= LineFindings.Quote;
        if (piece.IsQuestion) line |= LineFindings.Question;
        line |= piece.Heading switch
        {
            FrameKind.People => LineFindings.UnderPeople,
            FrameKind.SkillsHeading => LineFindings.UnderSkills,
            FrameKind.ResourcesHeading => LineFindings.UnderResources,
            _ => LineFindings.None,
        };
        if (DueReader.Find(note, day, piece.First, piece.End) is { } due)
            line |= due.IsLimit ? LineFindings.Due | LineFindings.Limit : LineFindings.Due;
        var names = new PersonReader(note.Words, piece.End);
        for (var at = piece.First; at < piece.End; at++)
        {
            if (note.Words[at].IsQuoted) line |= LineFindings.Quotes;
            if (names.End(at) is var last && last == at) continue;
            line |= names.Count(at, last) > 1 ? LineFindings.FullName : LineFindings.ShortName;
            at = last - 1;
        }
    }
}
