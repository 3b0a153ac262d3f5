using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>Takes a note apart line by line, since a line of a note is a text of its own.</summary>
internal sealed class LineSplitter
{
    private readonly int[] firstWord;
    private readonly int[] firstSentence;

    private LineSplitter(Token[] tokens, Sentence[] sentences, int[] firstWord, int[] firstSentence) =>
        (Tokens, Sentences, this.firstWord, this.firstSentence) = (tokens, sentences, firstWord, firstSentence);

    public Token[] Tokens { get; }

    public Sentence[] Sentences { get; }

    public static LineSplitter Split(string text, List<TextSpan> lines, Lexicon lexicon)
    {
        var (words, parts) = (new List<Token>(text.Length / 5), new List<Sentence>(lines.Count));
        var (firstWord, firstSentence) = (new int[lines.Count + 1], new int[lines.Count + 1]);
        var tokens = new Growing<Token>(new Token[32]);
        var sentences = new Growing<Sentence>(new Sentence[8]);
        for (var line = 0; line < lines.Count; line++)
        {
            (firstWord[line], firstSentence[line]) = (words.Count, parts.Count);
            tokens.Clear();
            sentences.Clear();
            var start = lines[line].Start + LineMarks.Of(lines[line].Of(text)).Length;
            Tokenizer.Read(text.AsSpan(start, lines[line].End - start), lexicon, ref tokens, ref sentences);
            var first = words.Count;
            foreach (var token in tokens.Items) words.Add(token with { Start = token.Start + start, End = token.End + start });
            foreach (var sentence in sentences.Items)
                parts.Add(sentence with { First = sentence.First + first, End = sentence.End + first });
        }

        (firstWord[^1], firstSentence[^1]) = (words.Count, parts.Count);
        tokens.Dispose();
        sentences.Dispose();
        return new LineSplitter([.. words], [.. parts], firstWord, firstSentence);
    }

    /// <summary>The first word of a line, and the one after its last.</summary>
    public (int First, int End) WordsOf(int line) => (firstWord[line], firstWord[line + 1]);

    /// <summary>The first sentence of a line, and the one after its last.</summary>
    public (int First, int End) SentencesOf(int line) => (firstSentence[line], firstSentence[line + 1]);
}
