namespace InfoInterview.Notes.Reading;

/// <summary>Finds the lines that are most likely not meant for others (G2.5).</summary>
internal static class SecretFinder
{
    /// <summary>Above it a line is proposed: the point at which most of them are found for the least that are none.</summary>
    private const float Least = 0.18f;

    public static IEnumerable<ConfidentialityProposal> Find(NoteText note, LineJudge judge)
    {
        for (var line = 0; line < note.Lines.Count; line++)
        {
            if (judge.Score(line, LineClass.Confidential) < Least) continue;
            yield return new ConfidentialityProposal
            {
                Span = note.WordsOfLine(line),
                Confidentiality = Confidentiality.InConfidence,
                Certainty = judge.Certainty(line, LineClass.Confidential),
            };
        }
    }
}
