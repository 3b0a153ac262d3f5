namespace InfoInterview.Outreach.Reviewing;

/// <summary>A set of signals.</summary>
internal readonly record struct SignalSet
{
    private readonly ulong bits;

    private SignalSet(ulong bits) => this.bits = bits;

    /// <summary>What only a subject line tells.</summary>
    public static SignalSet OfSubjects { get; } = default(SignalSet).With(Signal.VagueSubject).With(Signal.PushySubject).With(Signal.MisleadingSubject).With(Signal.TellingSubject);

    public bool Contains(Signal signal) => (bits & (1UL << (int)signal)) != 0;

    public SignalSet With(Signal signal) => new(bits | (1UL << (int)signal));
}
