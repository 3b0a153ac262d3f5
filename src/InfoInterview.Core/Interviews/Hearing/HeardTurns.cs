namespace InfoInterview.Interviews.Hearing;

/// <summary>The turns of an answer, of each kind the first, from the most pressing to the least.</summary>
/// <param name="Pressing">An emergency, or what hurt.</param>
/// <param name="Said">What they say to the one who asks: that they leave, whom to talk to, what they offer.</param>
/// <param name="Mild">What may be private.</param>
/// <param name="Strain">What hurts many in the field.</param>
internal sealed record HeardTurns(HeardTurn? Pressing, HeardTurn? Said, HeardTurn? Mild, HeardTurn? Strain)
{
    /// <summary>What is answered where nothing else of the answer can be read.</summary>
    public HeardTurn? First => Pressing ?? Said ?? Mild ?? Strain;
}
