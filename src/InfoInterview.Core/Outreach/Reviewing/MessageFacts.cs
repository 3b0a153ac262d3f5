namespace InfoInterview.Outreach.Reviewing;

/// <summary>What was found in a message: the first place of every signal, and what is not a matter of phrases.</summary>
internal struct MessageFacts
{
    public Marks Marks;

    public Duration? Duration;

    /// <summary>The part that states the duration.</summary>
    public string? DurationPart;

    /// <summary>How many words the body has, as one counts them between blanks.</summary>
    public int Words;

    public Greeting Greeting;

    /// <summary>The closing line and the name under it.</summary>
    public Mark Signature;

    /// <summary>Whether work is spoken of without being asked for.</summary>
    public bool SpeaksOfWork;

    /// <summary>How sure it is that each component is there, by the learnt weights; noughts where there are none.</summary>
    public Certainties Certainties;

    public readonly Mark this[MessageSignal signal] => Marks[(int)signal];
}
