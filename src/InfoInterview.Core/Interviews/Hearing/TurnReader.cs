using InfoInterview.Language;

namespace InfoInterview.Interviews.Hearing;

/// <summary>
/// Hears what an answer turns the talk to: what hurts, that they leave, whom they name, what they offer. Time linear in the text,
/// for a sentence has a greatest length.
/// </summary>
internal ref struct TurnReader
{
    private static readonly LexiconShelf Lexicons = new(
        "InfoInterview.Interviews.Hearing",
        static name => Enum.TryParse<TurnSignal>(name, ignoreCase: true, out var signal) ? (byte)signal : null, "en", "de");

    private readonly TextReading text;
    private HeardTurn? hurt;
    private HeardTurn? leaving;
    private HeardTurn? offer;
    private HeardTurn? named;
    private HeardTurn? mild;
    private HeardTurn? strain;
    private readonly bool isGerman;
    private bool isEmergency;

    private TurnReader(TextReading text, bool isGerman)
    {
        this.text = text;
        this.isGerman = isGerman;
    }

    /// <summary>The turns of an answer in English or German.</summary>
    public static HeardTurns Read(string answer, bool isGerman)
    {
        var lexicon = Lexicons.For(isGerman ? "de" : "en");
        var tokens = new Growing<Token>(new Token[64]);
        var sentences = new Growing<Sentence>(new Sentence[8]);
        var hits = new Growing<PhraseHit>(new PhraseHit[16]);
        try
        {
            Tokenizer.Read(answer, lexicon, ref tokens, ref sentences);
            var reader = new TurnReader(new TextReading("answer", answer, tokens.Items, sentences.Items), isGerman);
            foreach (ref readonly var sentence in sentences.Items)
            {
                hits.Clear();
                lexicon.Phrases.Find(tokens.Items, in sentence, default, ref hits);
                reader.Take(in sentence, hits.Items);
            }

            return reader.Turns();
        }
        finally
        {
            tokens.Dispose();
            sentences.Dispose();
            hits.Dispose();
        }
    }

    private readonly HeardTurns Turns()
    {
        var emergency = leaving is not null && (isEmergency || hurt is not null) ? leaving with { Turn = Turn.Emergency } : null;
        return new HeardTurns(emergency ?? hurt, offer ?? leaving ?? named, mild, strain);
    }

    private void Take(scoped in Sentence sentence, scoped ReadOnlySpan<PhraseHit> hits)
    {
        foreach (ref readonly var hit in hits)
        {
            switch ((TurnSignal)hit.Signal)
            {
                case TurnSignal.Hurt or TurnSignal.Ill when !IsWork(in hit, hits, isSure: true):
                    var kind = hit.Signal == (byte)TurnSignal.Ill ? AnswerTopicKind.Private : AnswerTopicKind.Painful;
                    if (IsDenied(in sentence, in hit)) mild ??= Of(Turn.Mild, AnswerTopicKind.Private, in hit);
                    else hurt ??= Of(Turn.Hurt, kind, in hit);
                    break;
                case TurnSignal.Belonging when IsHard(in sentence, hits):
                    hurt ??= Of(Turn.Hurt, AnswerTopicKind.Painful, in hit);
                    break;
                case TurnSignal.Perhaps when !IsWork(in hit, hits, isSure: false) && SpeaksOfThemselves(in sentence):
                    mild ??= Of(Turn.Mild, AnswerTopicKind.Private, in hit);
                    break;
                case TurnSignal.Strain when !IsWork(in hit, hits, isSure: false):
                    strain ??= Of(Turn.Strain, AnswerTopicKind.Painful, in hit);
                    break;
                case TurnSignal.LeavingNow or TurnSignal.LeavingSoon
                    when !sentence.IsQuestion && !Holds(hits, TurnSignal.Habit) && !IsDenied(in sentence, in hit):
                    var isSoon = Holds(hits, TurnSignal.LeavingSoon);
                    leaving ??= Of(isSoon ? Turn.LeavingSoon : Turn.LeavingNow, AnswerTopicKind.Leaving, in hit);
                    break;
                case TurnSignal.Emergency:
                    isEmergency = true;
                    break;
                case TurnSignal.Offer when !sentence.IsQuestion && !Holds(hits, TurnSignal.Wish) && !IsSupposed(in sentence, in hit)
                    && !IsDenied(in sentence, in hit):
                    offer ??= Of(Turn.Offer, AnswerTopicKind.Opening, in hit);
                    break;
                case TurnSignal.Introduction when !Holds(hits, TurnSignal.Wish) && !IsDenied(in sentence, in hit):
                    named ??= Of(Turn.Introduction, AnswerTopicKind.Referral, in hit);
                    break;
                case TurnSignal.Advice when !IsDenied(in sentence, in hit) && NamedPerson.Follows(in text, in sentence, hit.End, isGerman):
                    named ??= Of(sentence.IsQuestion ? Turn.Suggestion : Turn.Referral, AnswerTopicKind.Referral, in hit);
                    break;
                default:
                    break;
            }
        }
    }

    private readonly HeardTurn Of(Turn turn, AnswerTopicKind kind, in PhraseHit hit) => new(turn, kind, text.Span(hit.First, hit.End));

    /// <summary>"Please don't send me …", "I can't introduce you"; not what is a loss by its own "not".</summary>
    private readonly bool IsDenied(in Sentence sentence, in PhraseHit hit) =>
        !hit.EvenDenied && Denial.Covers(text.Tokens, in sentence, hit.First, hit.End);

    /// <summary>Whether it is said of a case that is supposed: "when we're hiring, …"; not "if you like, send me your CV".</summary>
    private readonly bool IsSupposed(in Sentence sentence, in PhraseHit hit)
    {
        for (var at = hit.First - 1; at >= sentence.First && text.Tokens[at].After < Boundary.Comma; at--)
        {
            if (text.Tokens[at].Is(WordClass.If)) return true;
        }

        return false;
    }

    private readonly bool SpeaksOfThemselves(in Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (text.Tokens[at].Is(WordClass.First)) return true;
        }

        return false;
    }

    private static bool Holds(scoped ReadOnlySpan<PhraseHit> hits, TurnSignal signal)
    {
        foreach (ref readonly var hit in hits)
        {
            if (hit.Signal == (byte)signal) return true;
        }

        return false;
    }

    private readonly bool IsHard(in Sentence sentence, scoped ReadOnlySpan<PhraseHit> hits)
    {
        foreach (ref readonly var hit in hits)
        {
            if (hit.Signal == (byte)TurnSignal.Hardship && !IsDenied(in sentence, in hit)) return true;
        }

        return false;
    }

    /// <summary>"I'm a divorce lawyer", "we treat cancer"; but "I worked until my divorce" tells of themselves.</summary>
    private static bool IsWork(in PhraseHit told, scoped ReadOnlySpan<PhraseHit> hits, bool isSure)
    {
        foreach (ref readonly var hit in hits)
        {
            if (hit.First >= told.End || told.First >= hit.End) continue;
            if (hit.Signal == (byte)TurnSignal.Trade) return true;
            if (hit.Signal == (byte)TurnSignal.Work && (!isSure || hit.First > told.First)) return true;
        }

        return false;
    }
}
