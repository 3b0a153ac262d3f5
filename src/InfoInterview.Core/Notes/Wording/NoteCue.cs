namespace InfoInterview.Notes.Wording;

/// <summary>
/// The lists of one purpose that finders ask for where they look at one word; in the lexicon their names begin with <c>cue-</c>.
/// </summary>
[Flags]
internal enum NoteCue : ulong
{
    None = 0,

    /// <summary>What stands before a place: "at", "in".</summary>
    PlaceOf = 1UL << 0,

    /// <summary>What stands between a title and who wrote it.</summary>
    By = 1UL << 1,

    /// <summary>What joins the parts of a name: "of".</summary>
    Of = 1UL << 2,

    /// <summary>What recommends: "suggested".</summary>
    Recommending = 1UL << 3,

    /// <summary>What one does with a thing to read, watch or join.</summary>
    Reading = 1UL << 4,

    /// <summary>The same in words that mean other things, too: "try", "take".</summary>
    Trying = 1UL << 5,

    /// <summary>"Skill" and "skills".</summary>
    Skill = 1UL << 6,

    /// <summary>"Skills", which a list follows.</summary>
    Skills = 1UL << 7,

    /// <summary>What denies the thing behind it: "no", "without".</summary>
    Without = 1UL << 8,

    /// <summary>Verbs that are nouns, too: "practice".</summary>
    Practising = 1UL << 9,

    /// <summary>What makes a verb of them: "to", "must".</summary>
    Urging = 1UL << 10,

    /// <summary>What needs or knows the thing behind it: "need", "experience".</summary>
    Needing = 1UL << 11,

    /// <summary>"Experience".</summary>
    Experience = 1UL << 12,

    /// <summary>"Licence", which belongs to the name of what it allows.</summary>
    Licence = 1UL << 13,

    /// <summary>"I".</summary>
    I = 1UL << 14,

    /// <summary>What was told or thought, and may be of oneself: "told".</summary>
    Told = 1UL << 15,

    /// <summary>What makes a promise of what one does: "promised", "owe".</summary>
    Promised = 1UL << 16,

    /// <summary>What stands between a beginning and its verb: "also", "to".</summary>
    Between = 1UL << 17,

    /// <summary>Verbs of which nothing is done: "be", "know".</summary>
    Being = 1UL << 18,

    /// <summary>"Me".</summary>
    Me = 1UL << 19,

    /// <summary>What makes the next verb theirs: "offered".</summary>
    Offered = 1UL << 20,

    /// <summary>What stands before a verb that tells what to do: "please", "then".</summary>
    Starter = 1UL << 21,

    /// <summary>"Dont", written without its apostrophe.</summary>
    Dont = 1UL << 22,

    /// <summary>What ends before the day it names.</summary>
    Before = 1UL << 23,

    /// <summary>What stands inside a limit: "no later than".</summary>
    Later = 1UL << 24,

    /// <summary>"Than".</summary>
    Than = 1UL << 25,

    /// <summary>Days that come again: "Mondays".</summary>
    Recurring = 1UL << 26,

    /// <summary>Short weekdays that are no other word in small letters: "fri".</summary>
    ShortDay = 1UL << 27,

    /// <summary>The beginning of a month.</summary>
    Early = 1UL << 28,

    /// <summary>The end of a month.</summary>
    Late = 1UL << 29,

    /// <summary>What stands between a span and where it begins.</summary>
    From = 1UL << 30,

    /// <summary>"Now".</summary>
    Now = 1UL << 31,

    /// <summary>"Who".</summary>
    Who = 1UL << 32,

    /// <summary>"Else".</summary>
    Else = 1UL << 33,
}
