using InfoInterview.Interviews;
using InfoInterview.Notes.Synthesizing;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Notes;

/// <summary>Who was talked with, and when: the notes in order, with the number of the person and of the talk of each.</summary>
internal sealed class Roster
{
    /// <summary>With fewer talks, earlier and later ones are not compared.</summary>
    private const int TalksForTrend = 4;

    private readonly Dictionary<ContactId, int> byId = [];
    private readonly Dictionary<string, int> byName = new(LooseText.Comparer);
    private readonly Dictionary<(int Person, InterviewId? Interview, LocalDate Day), int> byTalk = [];
    private readonly int[] personOf;
    private readonly int[] talkOf;

    public Roster(ValueList<InterviewNote> notes)
    {
        Notes = [.. notes];
        Array.Sort(
            Notes, static (left, right) => left.Day.CompareTo(right.Day) is var byDay and not 0
            ? byDay : left.Id.Value.CompareTo(right.Id.Value));
        personOf = new int[Notes.Length];
        talkOf = new int[Notes.Length];
        var ids = new HashSet<NoteId>(Notes.Length);
        for (var at = 0; at < Notes.Length; at++)
        {
            var note = Notes[at];
            if (!ids.Add(note.Id)) throw new ArgumentException($"Two notes have the id {note.Id}.", nameof(notes));
            personOf[at] = PersonOf(note.With);
            talkOf[at] = TalkOf(note, personOf[at]);
        }

        if (Talks.Count >= TalksForTrend) EarlierTalks = Talks.FindIndex(talk => talk.Day == Talks[Talks.Count / 2].Day);
    }

    /// <summary>The notes by day, and on one day by id.</summary>
    public InterviewNote[] Notes { get; }

    /// <summary>The people by the day of their first talk, each with what the latest note says of them.</summary>
    public List<Interviewee> People { get; } = [];

    public List<Talk> Talks { get; } = [];

    /// <summary>How many talks are the earlier half, talks of one day not torn apart; 0 when there are too few to compare.</summary>
    public int EarlierTalks { get; }

    public bool IsEarlier(int talk) => talk < EarlierTalks;

    public int PersonOfNote(int note) => personOf[note];

    public int TalkOfNote(int note) => talkOf[note];

    private int PersonOf(Interviewee who)
    {
        var isNew = who.Contact == default
            ? byName.TryAdd(who.Name, People.Count)
            : byId.TryAdd(who.Contact, People.Count);
        if (isNew)
        {
            People.Add(who);
            return People.Count - 1;
        }

        var person = who.Contact == default ? byName[who.Name] : byId[who.Contact];
        People[person] = Later(People[person], who);
        return person;
    }

    private static Interviewee Later(Interviewee earlier, Interviewee later) => ReferenceEquals(earlier, later) ? earlier : later with
    {
        Organization = later.Organization ?? earlier.Organization,
        Role = later.Role ?? earlier.Role,
        Sector = later.Sector ?? earlier.Sector,
        Stage = later.Stage ?? earlier.Stage,
        OrganizationSize = later.OrganizationSize ?? earlier.OrganizationSize,
    };

    private int TalkOf(InterviewNote note, int person)
    {
        var key = (person, note.Interview, note.Interview is null ? note.Day : default);
        if (byTalk.TryGetValue(key, out var talk))
        {
            Talks[talk].Notes.Add(note.Id);
            return talk;
        }

        byTalk.Add(key, Talks.Count);
        Talks.Add(new Talk(person, note));
        return Talks.Count - 1;
    }
}
