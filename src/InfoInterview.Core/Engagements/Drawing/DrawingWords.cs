using System.Collections.Frozen;
using InfoInterview.Language;

namespace InfoInterview.Engagements.Drawing;

/// <summary>The words of a picture in one language: the English ones stand in the drawings and are the keys of the others.</summary>
internal sealed class DrawingWords
{
    private static readonly DrawingWords English = new(FrozenDictionary<string, string>.Empty);
    private static readonly DrawingWords German = new(GermanDrawing.Words);

    private readonly FrozenDictionary<string, string> words;

    private DrawingWords(FrozenDictionary<string, string> words) => this.words = words;

    /// <summary>The words in another language.</summary>
    public string this[string english] => words.GetValueOrDefault(english, english);

    /// <summary>The words of a stage.</summary>
    public string this[Stage stage] => this[StageWords.Of(stage)];

    /// <summary>The words of a phase.</summary>
    public string this[ProcessPhase phase] => this[PhaseMap.WordsOf(phase)];

    /// <summary>A sentence with what fills it, which is in the language already.</summary>
    public string Of(string english, params ReadOnlySpan<string> holes)
    {
        var sentence = this[english];
        for (var at = 0; at < holes.Length; at++)
            sentence = sentence.Replace($"{{{at.ToString(CultureInfo.InvariantCulture)}}}", holes[at], StringComparison.Ordinal);
        return sentence;
    }

    /// <summary>The words of a language; English where there are no others.</summary>
    public static DrawingWords In(string language) => LanguageTag.IsGerman(language) ? German : English;

    /// <summary>Whether a language has words for something.</summary>
    public bool Has(string english) => words.ContainsKey(english);
}
