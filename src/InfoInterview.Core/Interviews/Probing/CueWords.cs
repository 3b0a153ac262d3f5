namespace InfoInterview.Interviews.Probing;

/// <summary>The words that give away what a clause is about.</summary>
internal static class CueWords
{
    public const string Need = "need needs needed require requires required takes demands";
    public const string Value = "key essential crucial critical important vital everything must matters matter indispensable huge paramount non-negotiable helpful useful valuable counts";
    public const string Lookout = "look looking hire hiring value reward";
    public const string Ability = "able ability good better great comfortable skill skills skilled";
    public const string ShiftNoun = "shift move switch transition rise decline growth boom trend change push return migration turn drive";
    public const string Changing = "changing shrinking growing disappearing moving shifting dying consolidating merging booming declining exploding rising falling slowing becoming getting turning vanishing collapsing drying evolving accelerating taking eating replacing";
    public const string Changed = "changed shrunk grown disappeared moved shifted died consolidated merged boomed declined exploded risen fallen slowed become gotten turned vanished collapsed dried evolved accelerated taken gone doubled tripled halved dropped transformed replaced";
    public const string ChangedAlone = "changed doubled tripled halved shrank grew exploded collapsed disappeared vanished merged consolidated shifted rose fell boomed transformed flipped became moved dropped";
    public const string Liking = "love like enjoy hate dislike miss";
    public const string Superlative = "hardest best worst toughest easiest biggest nicest trickiest favourite favorite happiest proudest";
    public const string Part = "part parts thing things side bit aspect challenge";
    public const string Undertaking = "project projects thesis pilot initiative campaign programme startup start-up prototype dissertation exhibition hackathon";
    public const string Strong = "biggest main real always most every secret truth wrong different difference easier harder faster better worse rarely only myth misconception";
    public const string Painful = "layoffs layoff redundancies redundancy died divorce divorced burnout miscarriage bankrupt bankruptcy suicide funeral bereaved harassed harassment bullied bullying";
    public const string Spoken = "laid off passed away burned burnt made redundant fired lost between you and me us off the record in confidence don't quote not public yet strictly confidential keep this to yourself stays please repeat know idea sure can't say hard tell depends";
    public const string Action = "talk speak ask call email contact read look check go see watch try remember apply meet wait start stop move decide find send visit join follow get take make do come keep";
    public const string Advice = "learn be build write read talk go get ask find keep try don't never always start stop take make listen look remember apply follow join visit stay avoid think focus";
    public const string Stative = "be being know knowing understand understanding have having like liking love loving care caring own owning enjoy enjoying want wanting think thinking listen listening write writing learn learning";
    public const string ProperSkill = "excel python java sql tableau powerpoint german english french spanish mandarin photoshop figma autocad revit linkedin salesforce javascript chinese italian portuguese arabic japanese russian norwegian swedish danish dutch";
    public const string Other = "used longer anymore more over away out up down back years year months month weeks week days day decade decades summer winter spring autumn fall time work job role field industry long spend spends spent goes go lose loses lost think guess mean say suppose believe feel honest honestly fact course opinion tell told thing point let's just going new own about around roughly nearly almost responsible charge put working worked works work on off passed stuff off get because most least at people thank thanks sorry depends maybe perhaps course yes no really hello nope nothing much team group department staff whole good great question trust wish hope believe out i'd";

    public static IEnumerable<string> All =>
        string.Join(' ', Need, Value, Lookout, Ability, ShiftNoun, Changing, Changed, ChangedAlone, Liking, Superlative, Part, Undertaking, Strong, Painful, Spoken, Action, Advice, Stative, ProperSkill, Other).Split(' ');
}
