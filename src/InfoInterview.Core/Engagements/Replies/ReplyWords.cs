namespace InfoInterview.Engagements.Replies;

/// <summary>The words of a text that count, and the cues among them; read once.</summary>
internal sealed class ReplyWords
{
    private ReplyWords(string text, Word[] words, Cue[] cues) => (Text, Words, Cues) = (text, words, cues);

    public string Text { get; }

    public Word[] Words { get; }

    /// <summary>The cues in the order of the text; where two overlap, the longer.</summary>
    public Cue[] Cues { get; }

    public static ReplyWords Of(string text, IEnumerable<TextStretch> stretches)
    {
        var words = new List<Word>();
        foreach (var stretch in stretches) WordReader.Read(text, stretch, words);
        var all = words.ToArray();
        return new ReplyWords(text, all, CueBook.BuiltIn.Find(all));
    }

    public ReadOnlySpan<char> Spelling(int word) => Text.AsSpan(Words[word].Start, Words[word].End - Words[word].Start);

    public string Said(int first, int end) => Text[Words[first].Start..Words[end - 1].End];

    public bool Is(int word, WordList list) => word >= 0 && word < Words.Length && CueBook.BuiltIn.Holds(list, Words[word].Id);

    /// <summary>The place of a word in a list such as the months, counted from one; zero when it is not there.</summary>
    public int PlaceIn(int word, WordList list) => word >= 0 && word < Words.Length ? CueBook.BuiltIn.PlaceIn(list, Words[word].Id) : 0;
}
