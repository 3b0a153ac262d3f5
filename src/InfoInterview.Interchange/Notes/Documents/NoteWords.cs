using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interviews;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Notes.Documents;

/// <summary>The words of the JSON format of notes; they are a promise and never change.</summary>
internal static class NoteWords
{
    public static readonly Words<Confidentiality> Confidentialities = new(
        (Confidentiality.Open, "open"), (Confidentiality.PrivateToMe, "private"), (Confidentiality.InConfidence, "inConfidence"));

    public static readonly Words<Voice> Voices = new((Voice.Contact, "contact"), (Voice.Hearsay, "hearsay"), (Voice.OwnImpression, "ownImpression"));

    public static readonly Words<MarkState> States = new((MarkState.Proposed, "proposed"), (MarkState.Confirmed, "confirmed"), (MarkState.Refused, "refused"));

    public static readonly Words<GoalEffect> Effects = new(
        (GoalEffect.Confirms, "confirms"), (GoalEffect.Shakes, "shakes"), (GoalEffect.Contradicts, "contradicts"));

    public static readonly Words<NoteCategory> Categories = new(
        (NoteCategory.CareerPaths, "careerPaths"), (NoteCategory.RequiredSkills, "requiredSkills"), (NoteCategory.IndustryTrends, "industryTrends"),
        (NoteCategory.CompanyCulture, "companyCulture"), (NoteCategory.JobSeekerAdvice, "jobSeekerAdvice"));

    public static readonly Words<QuestionTheme> Questions = new(
        (QuestionTheme.CareerPath, "careerPath"), (QuestionTheme.Role, "role"), (QuestionTheme.Industry, "industry"),
        (QuestionTheme.Progression, "progression"), (QuestionTheme.Culture, "culture"), (QuestionTheme.Advice, "advice"));
}
