using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Chooses what is to be done, and by whom: the evidence says which lines, the finder which words of them and until when. A box,
/// "TODO" or a heading is enough by itself; what is ticked off, asked or quoted is none.
/// </summary>
internal sealed class ActionChooser(NoteText note, LocalDate day, NoteFindings findings, LineJudge judge)
{
    /// <summary>Where no form says what is to be done, more has to speak for it.</summary>
    private const float LeastAlone = 0.4f;
    private const float LeastAction = 0.1f;
    private const float LeastPromise = 0.2f;
    private const float LeastTheirs = 0.25f;

    /// <summary>What its form says clearly needs much less besides.</summary>
    private const float LeastOfForm = 0.05f;

    private const double ClearForm = 0.85;

    public void Choose(List<ProposedAction> chosen)
    {
        var found = 0;
        for (var line = 0; line < note.Lines.Count; line++)
        {
            var first = found;
            while (found < findings.Actions.Count && findings.Actions[found].Span.Start < note.Lines[line].End) found++;
            if (note.PieceOf(line) is not { IsDone: false } piece) continue;
            Choose(line, piece, findings.Actions.GetRange(first, found - first), chosen);
        }
    }

    private void Choose(int line, NotePiece piece, List<ProposedAction> found, List<ProposedAction> chosen)
    {
        var (action, theirs) = (judge.Score(line, LineClass.Action), judge.Score(line, LineClass.TheirPromise));
        var isTheirs = theirs >= LeastTheirs && !piece.IsMarked && (theirs > action || !piece.IsTodo);
        var isOwn = piece.IsTodo ? !(isTheirs && theirs > action) : action >= LeastAction || found.Exists(IsClear);
        var isAlone = piece.IsTodo || (action >= LeastAlone && piece is { IsQuote: false, IsQuestion: false } && !IsReported(piece));
        var before = chosen.Count;
        foreach (var proposal in found)
        {
            var isMine = proposal.Owner == ActionOwner.Seeker;
            if (isMine ? isOwn : isTheirs || IsClear(proposal))
                chosen.Add(isMine ? Own(proposal, line, piece) : proposal with { Certainty = Of(line, LineClass.TheirPromise, proposal) });
        }

        var owners = chosen.GetRange(before, chosen.Count - before).ConvertAll(one => one.Owner);
        if (isTheirs && !piece.IsQuestion && !owners.Contains(ActionOwner.Contact))
            chosen.Add(Whole(line, piece, LineClass.TheirPromise) with { Owner = ActionOwner.Contact, IsPromise = true });
        if (isOwn && isAlone && !owners.Contains(ActionOwner.Seeker) && !(isTheirs && action < theirs))
            chosen.Add(Own(Whole(line, piece, LineClass.Action), line, piece));
    }

    /// <summary>"Said look at the local chapter": what is told to do, without a word of the seeker.</summary>
    private bool IsReported(NotePiece piece)
    {
        if (!note.Words.Is(piece.First, WordList.Said)) return false;
        for (var at = piece.First; at < piece.End; at++)
        {
            if (note.Words.Is(at, WordList.First)) return false;
        }

        return true;
    }

    /// <summary>A form that leaves little doubt, where the evidence does not say that it is something else.</summary>
    private bool IsClear(ProposedAction proposal) =>
        proposal.Certainty >= ClearForm
            && judge.Score(
                note.LineAt(proposal.Span.Start),
                proposal.Owner == ActionOwner.Seeker ? LineClass.Action : LineClass.TheirPromise) >= LeastOfForm;

    private ProposedAction Own(ProposedAction action, int line, NotePiece piece) => action with
    {
        IsPromise = action.IsPromise || judge.Score(line, LineClass.Promise) >= LeastPromise,
        Certainty = piece.IsTodo ? action.Certainty : Of(line, LineClass.Action, action),
    };

    private double Of(int line, LineClass of, ProposedAction action) =>
        Math.Max(judge.Certainty(line, of), IsClear(action) ? action.Certainty * 0.8 : 0);

    /// <summary>The sentence of the line that speaks most of it, without a label before it.</summary>
    private ProposedAction Whole(int line, NotePiece piece, LineClass of)
    {
        var sentence = note.Words.Reading.Sentences[judge.Best(note, line, of)];
        var first = Math.Max(sentence.First, piece.First);
        return ActionMaker.Make(
            note, day, first < sentence.End ? first : sentence.First, sentence.End, ActionOwner.Seeker, judge.Certainty(line, of));
    }
}
