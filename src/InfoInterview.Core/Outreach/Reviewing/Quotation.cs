using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Finds where a body repeats a text word by word.</summary>
internal static class Quotation
{
    /// <summary>So many words in a row are a quotation; fewer are chance.</summary>
    private const int Words = 5;

    /// <summary>The first stretch of the body that repeats the text; <c>null</c> when there is none. Linear in both.</summary>
    public static TextSpan? Find(MessageSubject message, string text)
    {
        var tokens = new Growing<Token>(stackalloc Token[128]);
        var sentences = new Growing<Sentence>(stackalloc Sentence[16]);
        try
        {
            Tokenizer.Read(text, message.Lexicon, ref tokens, ref sentences);
            return Find(message.Body, text, tokens.Items);
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
        }
    }

    private static TextSpan? Find(in TextReading body, string text, ReadOnlySpan<Token> said)
    {
        var needed = Math.Min(Words, said.Length);
        if (needed == 0 || body.Tokens.Length < needed) return null;
        var rows = new HashSet<int>();
        for (var at = 0; at + needed <= said.Length; at++) rows.Add(RowOf(text, said.Slice(at, needed)));
        for (var at = 0; at + needed <= body.Tokens.Length; at++)
        {
            if (rows.Contains(RowOf(body.Text, body.Tokens.Slice(at, needed)))) return body.Span(at, at + needed);
        }

        return null;
    }

    /// <summary>One number for some words in a row, letter case and accents aside.</summary>
    private static int RowOf(string text, ReadOnlySpan<Token> tokens)
    {
        var hash = 17;
        foreach (ref readonly var token in tokens)
        {
            for (var at = token.Start; at < token.End; at++)
            {
                var letter = Folding.Of(text[at]);
                if (letter != Folding.Invisible) hash = unchecked((hash * 31) + (letter == Folding.Foreign ? text[at] : letter));
            }

            hash = unchecked((hash * 31) + ' ');
        }

        return hash;
    }
}
