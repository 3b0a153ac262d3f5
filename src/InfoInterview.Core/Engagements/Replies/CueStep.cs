using System.Runtime.InteropServices;

namespace InfoInterview.Engagements.Replies;

/// <summary>One step of a phrase.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueStep(CueStepKind Kind)
{
    /// <summary>The words of which one must stand here.</summary>
    public int[] Ids { get; init; } = [];

    public bool IsOptional { get; init; }

    /// <summary>How many words a gap may hold.</summary>
    public int Most { get; init; }

    public bool Takes(in Word word) => Kind switch
    {
        CueStepKind.Number => word.BeginsWithDigit,
        CueStepKind.Name => word.IsCapital,
        _ => word.Id != 0 && Array.IndexOf(Ids, word.Id) >= 0,
    };
}
