using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>Asks whether a word is one of a list of cues.</summary>
internal sealed class CueWord
{
    private readonly FrozenSet<string> words;

    private CueWord(string list) => words = SpokenLexicon.Lists[list].ToFrozenSet(StringComparer.Ordinal);

    public static CueWord Need { get; } = new("cue-need");

    public static CueWord Value { get; } = new("cue-value");

    public static CueWord ShiftNoun { get; } = new("cue-shift-noun");

    public static CueWord Changing { get; } = new("cue-changing");

    public static CueWord Changed { get; } = new("cue-changed");

    public static CueWord ChangedAlone { get; } = new("cue-changed-alone");

    public static CueWord Liking { get; } = new("cue-liking");

    public static CueWord Superlative { get; } = new("cue-superlative");

    public static CueWord Part { get; } = new("cue-part");

    public static CueWord Undertaking { get; } = new("cue-undertaking");

    public static CueWord Strong { get; } = new("cue-strong");

    public static CueWord Painful { get; } = new("cue-painful");

    public static CueWord Action { get; } = new("cue-action");

    public static CueWord Advice { get; } = new("cue-advice");

    public static CueWord ProperSkill { get; } = new("cue-proper-skill");

    public bool Has(in SpokenWord word) => word.Known is { } known && words.Contains(known);
}
