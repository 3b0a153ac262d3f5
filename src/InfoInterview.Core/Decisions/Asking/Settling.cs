using InfoInterview.Decisions.Texts;
using InfoInterview.Decisions.Weighing;
using InfoInterview.Interviews;
using InfoInterview.Language;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Decisions.Asking;

/// <summary>Puts the questions of one request together.</summary>
internal sealed class Settling
{
    /// <summary>What makes somebody worth asking; the first outweighs the others together.</summary>
    private const int OfMissingKind = 4;
    private const int NotHeardYet = 1;

    private readonly QuestionBank bank;
    private readonly LedgerReading reading;
    private readonly string language;
    private readonly int most;
    private readonly AskingTexts texts;
    private readonly CurrentIds ids;
    private readonly List<(Contact Contact, Seat?[] Seats)> people;
    private readonly HashSet<(ContactId Contact, string Key)> asked = [];

    public Settling(QuestionBank bank, LedgerReading reading, SettlingRequest request)
    {
        (this.bank, this.reading, language, most) = (bank, reading, request.Language, request.Most);
        texts = AskingTexts.For(language);
        ids = new CurrentIds(request.Contacts);
        var seats = new Seats(reading.Ledger, request.Contacts);
        people = request.Contacts.Where(contact => contact.MayBeContacted)
            .OrderBy(contact => contact.Name.Full, StringComparer.Ordinal).ThenBy(contact => contact.Id.Value)
            .Select(contact => (contact, seats.Of(Interviewee.Of(contact)))).ToList();
        foreach (var one in request.Asked) asked.Add((ids.Current(one.Contact), one.Key.ToUpperInvariant()));
    }

    public ValueList<SettlingQuestion> Questions() => reading.Paths.SelectMany(
        (path, at) => path.Beliefs.Where(belief => belief.Need > 0).OrderByDescending(belief => belief.Need).Take(most)
            .Select(belief => QuestionOn(belief, path, at))).ToValueList();

    private SettlingQuestion QuestionOn(BeliefReading belief, PathReading path, int at)
    {
        var whom = Best(belief, path, at);
        var seat = whom is null ? null : people.Find(one => ReferenceEquals(one.Contact, whom)).Seats[at];
        var sought = seat is null ? Sought(belief, path) : OfSeat(seat, belief, path);
        var (words, id) = Words(belief, whom);
        return new SettlingQuestion
        {
            Path = path.Path.Id,
            Belief = belief.Belief.Id,
            Question = words,
            BankId = id,
            Whom = whom,
            Kind = sought.Kind,
            Vantage = sought.Vantage,
            Need = belief.Need,
            Reason = $"{texts.WhyThis(belief)} {texts.WhyThem(whom?.Name.Full, KindOf(sought), sought.IsMissing)}",
        };
    }

    private string KindOf(KindCount sought) =>
        sought.Kind?.Name ?? LedgerTexts.For(language).Somebody(sought.Vantage ?? Vantage.DoesTheWork);

    /// <summary>Who of the contacts of the path can tell most and has not told it yet.</summary>
    private Contact? Best(BeliefReading belief, PathReading path, int at)
    {
        var told = belief.Voices.Where(voice => voice.IsFirstHand).Select(voice => ids.Current(voice.Who.Contact)).ToHashSet();
        var heard = path.People.Select(person => ids.Current(person.Who.Contact)).ToHashSet();
        var missing = path.Missing;
        Contact? best = null;
        var highest = int.MinValue;
        foreach (var (contact, seats) in people)
        {
            if (seats[at] is not { } seat || (contact.Id != default && told.Contains(contact.Id))) continue;
            var worth = Nearness(seat, belief.Belief.Matter) + (heard.Contains(contact.Id) ? 0 : NotHeardYet)
                + (missing.Any(kind => IsOf(seat, kind)) ? OfMissingKind : 0);
            if (worth > highest) (best, highest) = (contact, worth);
        }

        return best;
    }

    private static int Nearness(Seat seat, Matter matter)
    {
        var knows = MatterGuide.Knows(matter);
        for (var at = 0; at < knows.Length; at++)
        {
            if (seat.Vantages.Contains(knows[at])) return knows.Length - at;
        }

        return 0;
    }

    private static bool IsOf(Seat seat, KindCount kind) => kind.Kind is { } named
        ? seat.Kinds.Contains(named.Name) : kind.Vantage is { } vantage && seat.Vantages.Contains(vantage);

    /// <summary>What somebody is for this question: of a kind not heard yet, else from where they see it.</summary>
    private static KindCount OfSeat(Seat seat, BeliefReading belief, PathReading path)
    {
        if (path.Missing.FirstOrDefault(kind => IsOf(seat, kind)) is { } missing) return missing;
        if (path.Kinds.FirstOrDefault(kind => kind.Kind is not null && IsOf(seat, kind)) is { } heard) return heard;
        foreach (var vantage in MatterGuide.Knows(belief.Belief.Matter))
        {
            if (seat.Vantages.Contains(vantage)) return new KindCount { Vantage = vantage, People = 1 };
        }

        return new KindCount { Vantage = seat.Vantages.IsEmpty ? Vantage.DoesTheWork : seat.Vantages[0], People = 1 };
    }

    /// <summary>Whom to look for when no contact can tell: of those not heard yet, who knows the matter best.</summary>
    private static KindCount Sought(BeliefReading belief, PathReading path)
    {
        var missing = path.Missing;
        var knows = MatterGuide.Knows(belief.Belief.Matter);
        foreach (var vantage in knows)
        {
            if (missing.FirstOrDefault(kind => kind.Vantage == vantage) is { } best) return best;
        }

        return missing.IsEmpty ? new KindCount { Vantage = knows[0], People = 1 } : missing[0];
    }

    private (string Words, string? Id) Words(BeliefReading belief, Contact? whom)
    {
        if (belief.Standing == BeliefStanding.Contested) return (texts.AskBothSides(belief.Belief.Statement), null);
        foreach (var id in MatterGuide.Questions(belief.Belief.Matter))
        {
            if (whom is not null && asked.Contains((whom.Id, id.ToUpperInvariant()))) continue;
            if (bank.Find(id, language) is not { } template || !IsIn(template.Question.Language)) continue;
            if (template.Word(whom ?? Anybody) is { } worded) return (worded.Text, id);
        }

        return (texts.Ask(belief.Belief.Statement), null);
    }

    /// <summary>A question that the bank has in another language only is not asked: nobody switches in the middle of a talk.</summary>
    private bool IsIn(string other) => string.Equals(LanguageTag.Primary(other), texts.Language, StringComparison.Ordinal);

    private static Contact Anybody { get; } = new() { Name = PersonName.AsWritten("N. N.") };
}
