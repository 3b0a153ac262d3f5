using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Reads a message into buffers on the stack, and hands the reading to the rules.</summary>
internal static class MessageReader
{
    /// <summary>A message of 2000 characters fits these without renting.</summary>
    private const int BodyTokens = 400;
    private const int BodySentences = 64;
    private const int SubjectTokens = 40;
    private const int SubjectSentences = 8;
    private const int Hits = 24;
    private const int Asks = 8;
    private const int Features = 1024;
    private const string SingleText = "text";

    /// <summary>Reads a message, has the rules that apply check it, and returns where its components were found.</summary>
    public static ComponentChecklist Review(OutreachMessage message, ReviewContext context, scoped ReadOnlySpan<AppliedRule> rules, ref FindingCollector findings)
    {
        var lexicon = MessageLexicons.For(message.Language);
        var thesaurus = Thesaurus.For(message.Language);
        var subject = message.Subject ?? "";
        var subjectTokens = new Growing<Token>(stackalloc Token[SubjectTokens]);
        var subjectSentences = new Growing<Sentence>(stackalloc Sentence[SubjectSentences]);
        var bodyTokens = new Growing<Token>(stackalloc Token[BodyTokens]);
        var bodySentences = new Growing<Sentence>(stackalloc Sentence[BodySentences]);
        var facts = new FactReader(lexicon, stackalloc PhraseHit[Hits], stackalloc JobMark[Asks], message.Language, SentenceEvidence.SettingOf(message.Purpose), stackalloc Feature[Features]);
        try
        {
            Tokenizer.Read(subject, lexicon, ref subjectTokens, ref subjectSentences);
            Tokenizer.Read(message.Body, lexicon, ref bodyTokens, ref bodySentences);
            var subjectReading = new TextReading(OutreachMessage.SubjectPart, subject, subjectTokens.Items, subjectSentences.Items, thesaurus);
            var bodyReading = new TextReading(OutreachMessage.BodyPart, message.Body, bodyTokens.Items, bodySentences.Items, thesaurus);
            facts.Read(in subjectReading);
            facts.ReadBody(in bodyReading);
            var found = facts.Facts;
            var reading = new MessageReading(in found)
            {
                Message = message,
                Context = context,
                Lexicon = lexicon,
                Subject = subjectReading,
                Body = bodyReading,
                JobAsks = facts.Asks,
            };
            foreach (ref readonly var rule in rules)
            {
                if (rule.AppliesTo(message.Purpose) && findings.IsOn(rule.Rule.Descriptor)) rule.Rule.Check(reading, ref findings);
            }

            return Components.Of(in reading);
        }
        finally
        {
            subjectTokens.Dispose();
            subjectSentences.Dispose();
            bodyTokens.Dispose();
            bodySentences.Dispose();
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
