using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interviews;

namespace InfoInterview.Interchange.Interviews.Documents;

/// <summary>The words of the JSON format of plans; they are a promise and never change.</summary>
internal static class PlanWords
{
    public static readonly Words<Objective> Objectives = new(
        (Objective.IndustryInsight, "industryInsight"), (Objective.UnderstandRole, "understandRole"), (Objective.CompanyCulture, "companyCulture"),
        (Objective.SkillsAndQualifications, "skillsAndQualifications"), (Objective.BuildNetwork, "buildNetwork"), (Objective.ClarifyGoals, "clarifyGoals"),
        (Objective.LearnFromTransitions, "learnFromTransitions"));

    public static readonly Words<TalkMoment> Moments = new(
        (TalkMoment.AnyTime, "anyTime"), (TalkMoment.Opener, "opener"), (TalkMoment.DailyWork, "dailyWork"),
            (TalkMoment.InYourPlace, "inYourPlace"),
        (TalkMoment.WhomElse, "whomElse"));

    public static readonly Words<QuestionBreadth> Breadths = new(
        (QuestionBreadth.Usual, "usual"), (QuestionBreadth.Broad, "broad"), (QuestionBreadth.Particular, "particular"));

    public static readonly Words<KnownFrom> Sources = new((KnownFrom.PublicProfile, "publicProfile"), (KnownFrom.Notes, "notes"));

    public static readonly Words<PreparationTask> Tasks = new(
        (PreparationTask.AgreeTime, "agreeTime"), (PreparationTask.Profile, "profile"), (PreparationTask.Site, "site"), (PreparationTask.News, "news"),
        (PreparationTask.Publications, "publications"), (PreparationTask.Mission, "mission"), (PreparationTask.Values, "values"),
        (PreparationTask.Projects, "projects"), (PreparationTask.Questions, "questions"), (PreparationTask.Arrangement, "arrangement"),
        (PreparationTask.Confirm, "confirm"), (PreparationTask.Directions, "directions"), (PreparationTask.Parking, "parking"),
        (PreparationTask.SoundAndPicture, "soundAndPicture"), (PreparationTask.QuietPlace, "quietPlace"),
            (PreparationTask.BeEarly, "beEarly"),
        (PreparationTask.Reading, "reading"), (PreparationTask.Introduction, "introduction"), (PreparationTask.LookingFor, "lookingFor"));
}
