namespace InfoInterview.Language;

/// <summary>A set of signals.</summary>
internal readonly record struct SignalSet
{
    private readonly ulong bits;

    private SignalSet(ulong bits) => this.bits = bits;

    public bool Contains(byte signal) => (bits & (1UL << signal)) != 0;

    public SignalSet With(byte signal) => new(bits | (1UL << signal));
}
