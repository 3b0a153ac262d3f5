using System.Diagnostics;

namespace InfoInterview.Chaos;

/// <summary>What trouble there is, and since when there is none.</summary>
internal sealed class Weather
{
    private long ended = Stopwatch.GetTimestamp();

    public Trouble Now { get; private set; }

    /// <summary>Whether the host is about to be killed, so that silence is no wonder.</summary>
    public bool IsDying { get; set; }

    /// <summary>
    /// Whether the machine is so slow that a writer may wait for the one before it longer than the host has patience, and is told so.
    /// </summary>
    public bool IsSlow { get; set; }

    public Trouble Last { get; private set; }

    public void Begin(Trouble trouble) => (Now, Last) = (trouble, trouble);

    public void End()
    {
        Now = Trouble.None;
        ended = Stopwatch.GetTimestamp();
    }

    /// <summary>The trouble under which a request was that began then; none when all was well throughout.</summary>
    public Trouble Since(long began) => Now != Trouble.None ? Now : began < ended ? Last : Trouble.None;

    /// <summary>Whether that status is an answer to be given under that trouble.</summary>
    public bool Allows(Trouble trouble, int status) => status is 409 or 412 || (IsSlow && status is 503) || trouble switch
    {
        Trouble.FullDisk => status is 507,
        Trouble.Cut or Trouble.Halt or Trouble.KillServer => status is 503,
        _ => false,
    };
}
