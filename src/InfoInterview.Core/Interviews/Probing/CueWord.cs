using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>Asks whether a word is one of a list of cues.</summary>
internal sealed class CueWord
{
    private readonly FrozenSet<string> words;

    private CueWord(string list) => words = SpokenLexicon.Lists[list].ToFrozenSet(StringComparer.Ordinal);

    public static CueWord Need { get; } = new("cue-need");

    public static CueWord Value { get; } = new("cue-value");

    public static CueWord ShiftNoun { get; } = new("cue-shift-noun");

    public static CueWord Changing { get; } = new("cue-changing");

    public static CueWord Changed { get; } = new("cue-changed");

    public static CueWord ChangedAlone { get; } = new("cue-changed-alone");

    public static CueWord Liking { get; } = new("cue-liking");

    public static CueWord Superlative { get; } = new("cue-superlative");

    public static CueWord Part { get; } = new("cue-part");

    public static CueWord Undertaking { get; } = new("cue-undertaking");

    public static CueWord Strong { get; } = new("cue-strong");

    public static CueWord Painful { get; } = new("cue-painful");

    public static CueWord Action { get; } = new("cue-action");

    public static CueWord Advice { get; } = new("cue-advice");

    public static CueWord ProperSkill { get; } = new("cue-proper-skill");

    public static CueWord Advising { get; } = new("cue-advising");

    public static CueWord Amount { get; } = new("cue-amount");

    public static CueWord Anybody { get; } = new("cue-anybody");

    public static CueWord Aside { get; } = new("cue-aside");

    public static CueWord BareAside { get; } = new("cue-bare-aside");

    public static CueWord BeforeGerund { get; } = new("cue-before-gerund");

    public static CueWord ClauseSubject { get; } = new("cue-clause-subject");

    public static CueWord Duty { get; } = new("cue-duty");

    public static CueWord FirstPerson { get; } = new("cue-first-person");

    public static CueWord Helping { get; } = new("cue-helping");

    public static CueWord LightVerb { get; } = new("cue-light-verb");

    public static CueWord LookFor { get; } = new("cue-look-for");

    public static CueWord Mattering { get; } = new("cue-mattering");

    public static CueWord MatteringThing { get; } = new("cue-mattering-thing");

    public static CueWord NoGerund { get; } = new("cue-no-gerund");

    public static CueWord NoShiftBefore { get; } = new("cue-no-shift-before");

    public static CueWord NoSkill { get; } = new("cue-no-skill");

    public static CueWord NoThing { get; } = new("cue-no-thing");

    public static CueWord NotAsked { get; } = new("cue-not-asked");

    public static CueWord OpenEnd { get; } = new("cue-open-end");

    public static CueWord PastAuxiliary { get; } = new("cue-past-auxiliary");

    public static CueWord PastVerb { get; } = new("cue-past-verb");

    public static CueWord Person { get; } = new("cue-person");

    public static CueWord PhraseOpening { get; } = new("cue-phrase-opening");

    public static CueWord Pronoun { get; } = new("cue-pronoun");

    public static CueWord Quantity { get; } = new("cue-quantity");

    public static CueWord Roughly { get; } = new("cue-roughly");

    public static CueWord SecondPerson { get; } = new("cue-second-person");

    public static CueWord ShiftHelping { get; } = new("cue-shift-helping");

    public static CueWord ShiftLink { get; } = new("cue-shift-link");

    public static CueWord ShiftSpeaker { get; } = new("cue-shift-speaker");

    public static CueWord ShiftTo { get; } = new("cue-shift-to");

    public static CueWord SkillSpeaker { get; } = new("cue-skill-speaker");

    public static CueWord Speaker { get; } = new("cue-speaker");

    public static CueWord SpeakerDid { get; } = new("cue-speaker-did");

    public static CueWord TakesSubject { get; } = new("cue-takes-subject");

    public static CueWord TimeDeterminer { get; } = new("cue-time-determiner");

    public static CueWord TimeSpent { get; } = new("cue-time-spent");

    public static CueWord TimeUnit { get; } = new("cue-time-unit");

    public static CueWord VagueDeterminer { get; } = new("cue-vague-determiner");

    public static CueWord Wishing { get; } = new("cue-wishing");

    public bool Has(in SpokenWord word) => word.Known is { } known && words.Contains(known);
}
