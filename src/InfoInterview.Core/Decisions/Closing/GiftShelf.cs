using InfoInterview.Notes;

namespace InfoInterview.Decisions.Closing;

/// <summary>What each person gave, as the open notes tell.</summary>
internal sealed class GiftShelf
{
    /// <summary>By person and not by what is known of them, which differs between open notes and all notes.</summary>
    private readonly Dictionary<string, List<Gift>> gifts = new(StringComparer.Ordinal);

    public GiftShelf(LedgerReading reading, Synthesis synthesis)
    {
        var beliefs = reading.Paths.SelectMany(path => path.Beliefs)
            .Where(belief => belief.Belief.Matter != Matter.OwnWords)
            .SelectMany(belief => belief.Voices.Where(voice => voice.IsFirstHand).Select(voice => (belief.Belief, voice)))
            .OrderByDescending(said => said.Belief.Importance).ThenBy(said => said.Belief.Matter);
        foreach (var group in beliefs.GroupBy(said => (said.voice.Who, said.Belief.Matter)))
        {
            var evidence = group.SelectMany(said => said.voice.Evidence.Where(IsOwnWord)).Distinct().ToValueList();
            Add(group.Key.Who, new Gift { Kind = GiftKind.Word, Matter = group.Key.Matter, Evidence = evidence });
        }

        Named(synthesis.Referrals, GiftKind.Name);
        Named(synthesis.Resources, GiftKind.Tip);
    }

    public ValueList<Gift> Of(Interviewee who) => gifts.TryGetValue(KeyOf(who), out var found) ? found.ToValueList() : [];

    private static bool IsOwnWord(Evidence evidence) => evidence.Voice == Voice.Contact;

    private void Named(ValueList<NamedThing> things, GiftKind kind)
    {
        foreach (var thing in things)
        {
            foreach (var said in thing.Evidence.Where(IsOwnWord).GroupBy(evidence => evidence.Who))
                Add(said.Key, new Gift { Kind = kind, Name = thing.Name, Evidence = said.ToValueList() });
        }
    }

    private void Add(Interviewee who, Gift gift)
    {
        if (!gifts.TryGetValue(KeyOf(who), out var found)) gifts.Add(KeyOf(who), found = []);
        found.Add(gift);
    }

    private static string KeyOf(Interviewee who) =>
        who.Contact == default ? LooseText.Tidy(who.Name).ToUpperInvariant() : who.Contact.ToString();
}
