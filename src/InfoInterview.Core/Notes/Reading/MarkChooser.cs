using InfoInterview.Notes.Wording;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Chooses skills, referrals and resources: the evidence says which lines tell any, the finders and the words' own evidence
/// which words.
/// </summary>
internal sealed class MarkChooser(NoteText note, NoteHints hints, NoteFindings findings, LineJudge judge)
{
    private const float LeastReferral = 0.28f;
    private const float LeastSkill = 0.35f;

    /// <summary>Where neither a name nor a phrase tells the skill, more has to speak for the line.</summary>
    private const float LeastAlone = 0.42f;
    private const float LeastResource = 0.3f;

    /// <summary>What stands under a heading, or is a known name, needs much less besides.</summary>
    private const float LeastOfForm = 0.03f;
    private const float LeastNamed = 0.15f;
    private const float LeastFramed = 0.2f;
    private const double Framed = 0.7;

    /// <summary>Words that belong together need so much on average.</summary>
    private const float LeastRun = 0.6f;

    /// <summary>A single word in small letters needs more.</summary>
    private const float LeastWord = 0.7f;

    /// <summary>What stands behind an article is more often a thing than a skill.</summary>
    private const float LeastThing = 0.85f;

    private const double Sure = 0.8;
    private const double Stated = 0.9;

    private readonly WordJudge words = new(note, hints.Language);
    private readonly List<WordRun> runs = [];

    public void Choose(MarkList chosen)
    {
        var found = findings.Marks.All.OrderBy(proposal => proposal.Mark.Span.Start).ToList();
        var next = 0;
        for (var line = 0; line < note.Lines.Count; line++)
        {
            var first = next;
            while (next < found.Count && found[next].Mark.Span.Start < note.Lines[line].End) next++;
            Choose(line, found.GetRange(first, next - first), chosen);
        }
    }

    private void Choose(int line, List<MarkProposal> found, MarkList chosen)
    {
        var kinds = (judge.Score(line, LineClass.Skill) >= LeastSkill ? LineKinds.Skill : LineKinds.None)
            | (judge.Score(line, LineClass.Resource) >= LeastResource ? LineKinds.Resource : LineKinds.None)
            | (judge.Score(line, LineClass.Referral) >= LeastReferral ? LineKinds.Referral : LineKinds.None);
        if (kinds.HasFlag(LineKinds.Referral)) KeepNames(line, kinds, found);
        foreach (var proposal in found)
        {
            var (kind, of) = KindOf(proposal.Mark);
            if (kinds.HasFlag(kind) || judge.Score(line, of) >= LeastFor(proposal))
                chosen.Add(proposal.Mark, Math.Max(judge.Certainty(line, of), proposal.Certainty >= Sure ? Sure * proposal.Certainty : 0));
        }

        if (judge.Score(line, LineClass.Skill) >= LeastAlone) Add(line, kinds, LineKinds.Skill, LineClass.Skill, found, chosen);
        if (kinds.HasFlag(LineKinds.Resource) && !found.Exists(proposal => proposal.Mark is NoteMark.Resource))
            Add(line, kinds, LineKinds.Resource, LineClass.Resource, found, chosen);
        if (kinds.HasFlag(LineKinds.Referral) && !found.Exists(proposal => proposal.Mark is NoteMark.Referral))
            Add(line, kinds, LineKinds.Referral, LineClass.Referral, found, chosen);
    }

    /// <summary>Where the words' own evidence tells names, capitals alone make none: German writes every noun with one.</summary>
    private void KeepNames(int line, LineKinds kinds, List<MarkProposal> found)
    {
        runs.Clear();
        words.Find(line, kinds, LineKinds.Referral, runs);
        if (runs.Count > 0)
            found.RemoveAll(
                    proposal => proposal.Mark is NoteMark.Referral
                    && !runs.Exists(run => Meet(note.Words.Span(run.First, run.End), proposal.Mark.Span)));
    }

    private static bool Meet(TextSpan left, TextSpan right) => left.Start < right.End && right.Start < left.End;

    private float LeastFor(MarkProposal proposal) => proposal switch
    {
        { Certainty: < Framed } => float.MaxValue,
        { Certainty: < Sure } => LeastFramed,
        { Mark: NoteMark.Resource } or { Mark: NoteMark.Skill, Certainty: >= Stated } => 0,
        { Mark: NoteMark.Referral } when note.PieceOf(note.LineAt(proposal.Mark.Span.Start)) is not { Heading: FrameKind.People } =>
            LeastNamed,
        _ => LeastOfForm,
    };

    private static (LineKinds Kind, LineClass Class) KindOf(NoteMark mark) => mark switch
    {
        NoteMark.Skill => (LineKinds.Skill, LineClass.Skill),
        NoteMark.Resource => (LineKinds.Resource, LineClass.Resource),
        _ => (LineKinds.Referral, LineClass.Referral),
    };

    private void Add(int line, LineKinds kinds, LineKinds wanted, LineClass of, List<MarkProposal> found, MarkList chosen)
    {
        runs.Clear();
        words.Find(line, kinds, wanted, runs);
        foreach (var run in runs)
        {
            var (from, end) = Trimmed(run);
            if (from >= end || IsEmpty(from, end)
                || run.Score < (from > run.First
                ? LeastThing : end - from == 1 && !note.Words[from].IsCapital ? LeastWord : LeastRun)) continue;
            var span = note.Words.Span(from, end);
            if (found.Exists(proposal => KindOf(proposal.Mark).Kind == wanted && Meet(proposal.Mark.Span, span))) continue;
            if (Make(wanted, span) is { } mark) chosen.Add(mark, Math.Round(judge.Certainty(line, of) * run.Score, 3));
        }
    }

    /// <summary>Words that only announce: "skills", "experience".</summary>
    private bool IsEmpty(int from, int end) =>
        note.Words.Length(FrameKind.SkillsHeading, from, end) == end - from || (end - from == 1 && note.Words.Is(from, WordList.Generic));

    /// <summary>Without small words at its ends.</summary>
    private (int First, int End) Trimmed(WordRun run)
    {
        const WordList edges = WordList.Stop | WordList.NpEnd | WordList.Article;
        var (first, end) = (run.First, run.End);
        while (first < end && note.Words.Is(first, edges) && !note.Words[first].IsAllCapitals) first++;
        while (end > first && note.Words.Is(end - 1, edges) && !note.Words[end - 1].IsAllCapitals) end--;
        return (first, end);
    }

    private NoteMark? Make(LineKinds kind, TextSpan span)
    {
        var said = span.Of(note.Words.Text).ToString();
        return kind switch
        {
            LineKinds.Skill => new NoteMark.Skill { Span = span, Name = said },
            LineKinds.Resource => new NoteMark.Resource { Span = span, Name = said },
            _ => KnownNames.Holds(hints, said) ? null : new NoteMark.Referral { Span = span, Name = said },
        };
    }
}
