using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>Asks whether a word is one of a list of cues.</summary>
internal sealed class CueWord
{
    private readonly FrozenSet<string> words;

    private CueWord(string words) => this.words = words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static CueWord Need { get; } = new(CueWords.Need);

    public static CueWord Value { get; } = new(CueWords.Value);

    public static CueWord ShiftNoun { get; } = new(CueWords.ShiftNoun);

    public static CueWord Changing { get; } = new(CueWords.Changing);

    public static CueWord Changed { get; } = new(CueWords.Changed);

    public static CueWord ChangedAlone { get; } = new(CueWords.ChangedAlone);

    public static CueWord Liking { get; } = new(CueWords.Liking);

    public static CueWord Superlative { get; } = new(CueWords.Superlative);

    public static CueWord Part { get; } = new(CueWords.Part);

    public static CueWord Undertaking { get; } = new(CueWords.Undertaking);

    public static CueWord Strong { get; } = new(CueWords.Strong);

    public static CueWord Painful { get; } = new(CueWords.Painful);

    public static CueWord Action { get; } = new(CueWords.Action);

    public static CueWord Advice { get; } = new(CueWords.Advice);

    public static CueWord ProperSkill { get; } = new(CueWords.ProperSkill);

    public bool Has(in SpokenWord word) => word.Known is { } known && words.Contains(known);
}
