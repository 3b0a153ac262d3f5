namespace InfoInterview.Chaos.Deeds;

/// <summary>
/// One write, sent until it is confirmed and told by its name for ever: how it is sent, and how it is found afterwards. Another kind of
/// record to be kept is another of these, and a line in <see cref="Visitor"/> that begins it.
/// </summary>
internal abstract class Deed(string name)
{
    public string Name => name;

    public bool IsTried { get; set; }

    public bool IsConfirmed { get; set; }

    public abstract Task<Answer> DoAsync(Browser browser, CancellationToken ct);

    public abstract Standing Look(Seen seen);

    /// <summary>Why it does not stand as it must; <c>null</c> when it does.</summary>
    public virtual string? Fault(Seen seen) => (Look(seen), IsConfirmed) switch
    {
        (Standing.Half, _) => $"{Name} is there by half",
        (Standing.Doubled, _) => $"{Name} is there more than once",
        (Standing.Missing, true) => $"{Name} was confirmed and is lost",
        _ => null,
    };

    protected static Standing Once(int times) => times switch { 0 => Standing.Missing, 1 => Standing.Whole, _ => Standing.Doubled };
}
