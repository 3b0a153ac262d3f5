using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Reads the facts of a message, or the asks for work in any text.</summary>
internal static class MessageReader
{
    /// <summary>A message of 2000 characters fits these without renting.</summary>
    private const int BodyTokens = 400;
    private const int BodySentences = 64;
    private const int Hits = 24;
    private const int Asks = 8;
    private const int Features = 1024;
    private const string SingleText = "text";

    /// <summary>Reads the facts of a message from its words, and keeps the asks for work.</summary>
    public static MessageFacts Read(scoped in TextReading subject, scoped in TextReading body, Lexicon lexicon, string language, string setting, Kept<JobMark> asks)
    {
        var facts = new FactReader(lexicon, stackalloc PhraseHit[Hits], asks.Room, language, setting, stackalloc Feature[Features]);
        try
        {
            facts.Read(in subject);
            facts.ReadBody(in body);
            asks.Keep(facts.Asks);
            return facts.Facts;
        }
        finally
        {
            facts.Dispose();
        }
    }

    /// <summary>The asks for work in a single text, of which no components are wanted.</summary>
    public static ValueList<JobAsk> JobAsks(string text, string language, string setting)
    {
        var lexicon = MessageLexicons.For(language);
        var tokens = new Growing<Token>(stackalloc Token[BodyTokens]);
        var sentences = new Growing<Sentence>(stackalloc Sentence[BodySentences]);
        var facts = new FactReader(lexicon, stackalloc PhraseHit[Hits], stackalloc JobMark[Asks], language, setting, stackalloc Feature[Features]);
        try
        {
            Tokenizer.Read(text, lexicon, ref tokens, ref sentences);
            var reading = new TextReading(SingleText, text, tokens.Items, sentences.Items, Thesaurus.For(language));
            facts.Read(in reading);
            if (facts.Asks.IsEmpty) return [];
            var asks = new List<JobAsk>(facts.Asks.Length);
            foreach (ref readonly var ask in facts.Asks) asks.Add(new JobAsk { Span = ask.Span, Kind = ask.Kind, Certainty = ask.Certainty });
            return asks.ToValueList();
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
            facts.Dispose();
        }
    }
}
