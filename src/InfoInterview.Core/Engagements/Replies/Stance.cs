namespace InfoInterview.Engagements.Replies;

/// <summary>The cues of a reply, weighed against each other: the last of each kind that nothing takes back.</summary>
internal sealed class Stance
{
    /// <summary>How many words a negation reaches.</summary>
    private const int Reach = 5;

    private readonly Cue?[] last = new Cue?[Enum.GetValues<CueKind>().Length];
    private readonly Cue?[] first = new Cue?[Enum.GetValues<CueKind>().Length];

    public Stance(ReplyWords reply)
    {
        for (var i = 0; i < reply.Cues.Length; i++)
        {
            var cue = reply.Cues[i];
            if (cue.Kind is CueKind.AskAgain && IsForbidden(reply, cue)) cue = cue with { Kind = CueKind.DoNotContact };
            else if (IsDenied(reply, i))
            {
                if (cue.Kind is CueKind.Yes) DeniedYes = cue;
                if (cue.Kind is CueKind.Yes or CueKind.No or CueKind.NotMe or CueKind.DoNotContact or CueKind.Unclear or CueKind.NotInPerson) continue;
            }

            last[(int)cue.Kind] = cue;
            first[(int)cue.Kind] ??= cue;
        }
    }

    /// <summary>The last "happy to" that a "not" takes back.</summary>
    public Cue? DeniedYes { get; }

    public Cue? this[CueKind kind] => last[(int)kind];

    public Cue? First(CueKind kind) => first[(int)kind];

    /// <summary>The first cue of whichever kind is there, in the order asked.</summary>
    public Cue? Any(params ReadOnlySpan<CueKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (this[kind] is { } cue) return cue;
        }

        return null;
    }

    /// <summary>"Don't write to me again" is the opposite of asking for it.</summary>
    private static bool IsForbidden(ReplyWords reply, Cue cue)
    {
        for (var at = cue.First; at < cue.End; at++)
        {
            if (reply.Is(at, WordList.Forbidding)) return true;
        }

        return cue.First > 0 && reply.Words[cue.First - 1].After < Break.Comma && reply.Is(cue.First - 1, WordList.Forbidding);
    }

    private static bool IsDenied(ReplyWords reply, int index)
    {
        var cue = reply.Cues[index];
        for (var i = index - 1; i >= 0; i--)
        {
            var before = reply.Cues[i];
            if (cue.First - before.End > Reach) return false;
            if (before.Kind == CueKind.Contrast) return false;
            for (var at = before.First; at < cue.First; at++)
            {
                if (reply.Words[at].After >= Break.Comma) return false;
            }

            if (before.Kind == CueKind.Negation) return true;
        }

        return false;
    }
}
