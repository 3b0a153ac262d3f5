using InfoInterview.Notes;

namespace InfoInterview.Decisions.Weighing;

/// <summary>Gathers what speaks for and against one belief, person by person.</summary>
internal sealed class BeliefCount(Belief belief)
{
    /// <summary>So many points make a belief lean, and so many make it one way or the other.</summary>
    private const int RatherPoints = 2;
    private const int SurePoints = 4;

    private readonly Dictionary<int, PersonWord> words = [];
    private Evidence? last;
    private int mentions;

    public Belief Belief { get; } = belief;

    /// <summary>Takes a stretch; those of one note come one after the other, in the order of the text.</summary>
    public void Add(int person, GoalEffect effect, Evidence evidence)
    {
        if (!evidence.IsAt(last)) mentions++;
        last = evidence;
        if (!words.TryGetValue(person, out var word)) words.Add(person, word = new PersonWord());
        word.Add(effect, evidence);
    }

    public BeliefReading Reading(List<Interviewee> people, int ofPeople, int enough)
    {
        var voices = words.OrderBy(word => word.Key).Select(word => word.Value.Voice(people[word.Key])).ToValueList();
        var points = (int)Belief.Sureness + voices.Sum(voice => voice.Points);
        var standing = StandingOf(voices, enough);
        return new BeliefReading
        {
            Belief = Belief,
            Standing = standing,
            Leaning = LeaningOf(points),
            Points = points,
            Voices = voices,
            OfPeople = ofPeople,
            Mentions = mentions,
            OneHouse = HouseOf(voices),
            Need = ((int)Belief.Importance + 1) * OpennessOf(standing),
        };
    }

    /// <summary>How much there is left to know: nobody has spoken of it weighs four times as much as two who agree.</summary>
    public static int OpennessOf(BeliefStanding standing) => standing switch
    {
        BeliefStanding.Unheard => 4,
        BeliefStanding.AtSecondHand or BeliefStanding.Contested => 3,
        BeliefStanding.SaidByOne or BeliefStanding.Mixed => 2,
        BeliefStanding.SharedByFew => 1,
        _ => 0,
    };

    private static BeliefStanding StandingOf(ValueList<BeliefVoice> voices, int enough)
    {
        var (up, down, both) = (0, 0, 0);
        foreach (var voice in voices)
        {
            if (!voice.IsFirstHand) continue;
            if (voice.Side == BeliefSide.For) up++;
            else if (voice.Side == BeliefSide.Both) both++;
            else down++;
        }

        if (up > 0 && down > 0) return BeliefStanding.Contested;
        if (both > 0) return BeliefStanding.Mixed;
        return (up + down) switch
        {
            0 => voices.IsEmpty ? BeliefStanding.Unheard : BeliefStanding.AtSecondHand,
            1 => BeliefStanding.SaidByOne,
            var people => people < enough ? BeliefStanding.SharedByFew : BeliefStanding.Settled,
        };
    }

    private static Leaning LeaningOf(int points) => points switch
    {
        <= -SurePoints => Leaning.NotSo,
        <= -RatherPoints => Leaning.RatherNot,
        >= SurePoints => Leaning.So,
        >= RatherPoints => Leaning.RatherSo,
        _ => Leaning.Open,
    };

    private static string? HouseOf(ValueList<BeliefVoice> voices)
    {
        string? house = null;
        var people = 0;
        foreach (var voice in voices)
        {
            if (!voice.IsFirstHand) continue;
            if (string.IsNullOrWhiteSpace(voice.Who.Organization)) return null;
            if (house is not null && !LooseText.Comparer.Equals(house, LooseText.Tidy(voice.Who.Organization))) return null;
            house ??= LooseText.Tidy(voice.Who.Organization);
            people++;
        }

        return people > 1 ? house : null;
    }
}
