using InfoInterview.Language;

namespace InfoInterview.Interviews.Asking;

/// <summary>Questions that no word begins, and what the end of a question tells of it.</summary>
internal static class InquiryEnds
{
    /// <summary>
    /// A sentence with a question mark and no word that asks: "you like it here?" asks for yes or no, "any advice?" for all.
    /// </summary>
    public static Inquiry? Unmarked(AskedSentence within, int start)
    {
        if (!within.Sentence.IsQuestion) return null;
        if (EndsInTail(within)) return new Inquiry { Form = AskForm.Tag, First = start, End = within.Sentence.End };
        if (within.IsVerbFirst) return null;
        var form = AskForm.Open;
        for (var at = start; at < within.Sentence.End; at++)
        {
            if (within.Tokens[at].Is(WordClass.Wh)) return new Inquiry { Form = AskForm.Open, First = start, End = within.Sentence.End };
            if (at > start && within.Tokens[at].Is(WordClass.Auxiliary)) form = AskForm.YesNo;
        }

        if (within.Tokens[start].Is(WordClass.Pronoun)) form = AskForm.YesNo;
        return new Inquiry { Form = form, First = start, End = within.Sentence.End };
    }

    /// <summary>"…, right?"</summary>
    private static bool EndsInTail(AskedSentence within) =>
        within.Sentence.End - within.Sentence.First > 2 && within.Tokens[within.Sentence.End - 1].Is(WordClass.Tail)
            && within.Tokens[within.Sentence.End - 2].After >= Boundary.Comma;

    /// <summary>Leaves out what only leads on to the next question, and sees whether two answers are offered.</summary>
    public static void Finish(AskedSentence within, ref Inquiry ask)
    {
        while (ask.End - 1 > ask.First && within.Tokens[ask.End - 1].Is(WordClass.And | WordClass.Or | WordClass.Contrast)
            && ask.End < within.Sentence.End) ask.End--;
        if (ask.Form == AskForm.Open && OffersTwo(within, in ask)) ask.Form = AskForm.Choice;
    }

    /// <summary>"Which suits you better, the lab or the field?"</summary>
    private static bool OffersTwo(AskedSentence within, in Inquiry ask)
    {
        const int LongestOffer = 10;
        var (choosing, offer, hasOr) = (false, -1, false);
        for (var at = ask.First; at < ask.End; at++)
        {
            if (offer < 0) choosing |= within.Tokens[at].Is(WordClass.Choosing);
            if (within.Tokens[at].After is Boundary.Comma or Boundary.Colon or Boundary.Clause && at + 1 < ask.End && offer < 0
                && choosing) offer = at + 1;
            if (offer < 0 || at < offer) continue;
            if (within.Tokens[at].Is(WordClass.Wh | WordClass.If | WordClass.Auxiliary) || at - offer > LongestOffer) return false;
            hasOr |= within.Tokens[at].Is(WordClass.Or);
        }

        return offer >= 0 && hasOr;
    }
}
