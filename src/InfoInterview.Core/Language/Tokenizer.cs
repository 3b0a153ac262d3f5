using InfoInterview.Language.Lexicons;
using InfoInterview.Language.Splitting;

namespace InfoInterview.Language;

/// <summary>
/// Takes a text apart into words and sentences, in one pass: words are folded and looked up as they are read. Any text will do; the time
/// is linear in its length.
/// </summary>
internal ref struct Tokenizer
{
    private const int MostDigits = 6;
    private const int MostTail = 2;

    private readonly ReadOnlySpan<char> text;
    private readonly Lexicon lexicon;
    private BoundaryReader boundaries;
    private int at;

    private Tokenizer(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        boundaries = new BoundaryReader(text);
    }

    public static void Read(ReadOnlySpan<char> text, Lexicon lexicon, ref Growing<Token> tokens, ref Growing<Sentence> sentences) =>
        new Tokenizer(text, lexicon).Read(ref tokens, ref sentences);

    private void Read(ref Growing<Token> tokens, ref Growing<Sentence> sentences)
    {
        var sentence = default(Sentence);
        boundaries.Skip(ref at, default);
        while (at < text.Length)
        {
            var token = ReadWord();
            if (boundaries.Quoted) token.Classes |= WordClass.Quoted;
            token.After = boundaries.Skip(ref at, in token);
            if (tokens.Count > sentence.First) Jobs.Settle(ref tokens.Items[^1], ref token);
            sentence.Classes |= token.Classes;
            if (token.Word != 0) sentence.Words.Add(token.Word);
            tokens.Add(in token);
            sentence.End = tokens.Count;
            if (token.After < Boundary.Sentence && sentence.End - sentence.First < Sentence.MostWords) continue;
            sentence.IsQuestion = boundaries.Asked;
            sentences.Add(in sentence);
            sentence = new Sentence { First = tokens.Count, End = tokens.Count };
        }

        if (sentence.End > sentence.First) sentences.Add(in sentence);
    }

    /// <summary>Reads the word that begins here; "I'm", "don't" and "20min" are two each.</summary>
    private Token ReadWord()
    {
        var token = new Token { Start = at };
        var key = default(WordKey);
        var (letters, capitals, digits, isKnowable) = (0, 0, 0, true);
        var isNegation = Apostrophes.IsNegation(text, at);
        var end = isNegation ? at + Apostrophes.NegationLength : text.Length;
        ReadPlain(end, isNegation, ref key, ref letters, ref capitals);
        while (at < end)
        {
            var fold = FoldHere(out var length);
            if (fold == Folding.Invisible)
            {
                at += length;
                continue;
            }

            var isDigit = fold is >= (byte)'0' and <= (byte)'9';
            if (fold == Folding.Outside || (letters > 0 && digits == letters && !isDigit)) break;
            if (letters > 0 && !isNegation && (fold == (byte)'\'' || Apostrophes.IsNegation(text, at))) break;
            if (isDigit && digits == letters && digits < MostDigits) token.Number = (token.Number * 10) + fold - '0';
            if (isDigit) digits++;
            else if (char.IsUpper(text[at])) capitals++;
            if (fold == Folding.Foreign || letters == WordKey.MostLetters) isKnowable = false;
            else if (isKnowable) key.Set(letters, fold);
            letters++;
            at += length;
        }

        ReadTail(isKnowable && letters is 1 or 2 && digits == 0, ref key, ref letters);
        token.End = at;
        if (isKnowable) lexicon.Words.Find(in key, ref token);
        if (digits > 0 && digits == letters) token.Classes |= WordClass.Number;
        if (char.IsUpper(text[token.Start]) && !token.Is(WordClass.First)) token.Classes |= WordClass.Capital;
        if (capitals == letters && capitals > 1) token.Classes |= WordClass.Caps;
        return token;
    }

    /// <summary>Most words are plain letters, of which none has to be looked up to be folded.</summary>
    private void ReadPlain(int end, bool isNegation, ref WordKey key, ref int letters, ref int capitals)
    {
        for (; at < end && letters < WordKey.MostLetters && char.IsAsciiLetter(text[at]); at++, letters++)
        {
            if (letters > 0 && !isNegation && Apostrophes.IsNegation(text, at)) return;
            if (text[at] <= 'Z') capitals++;
            key.Set(letters, (byte)(text[at] | 0x20));
        }
    }

    /// <summary>"C++" and "F#" are words.</summary>
    private void ReadTail(bool isShort, ref WordKey key, ref int letters)
    {
        var end = at;
        while (isShort && end < text.Length && end - at < MostTail && text[end] is '+' or '#') end++;
        if (end == at || (end < text.Length && char.IsLetterOrDigit(text[end]))) return;
        for (; at < end; at++) key.Set(letters++, (byte)text[at]);
    }

    /// <summary>The folded letter here; an apostrophe counts as one where it begins the tail of a word.</summary>
    private readonly byte FoldHere(out int length)
    {
        length = 1;
        var character = text[at];
        if (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return Folding.Pair(character, text[at + 1]);
        }

        return Apostrophes.IsOne(character) && Apostrophes.JoinsWords(text, at) ? (byte)'\'' : Folding.Of(character);
    }
}
