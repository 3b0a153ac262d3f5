using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>What has to be said before a message can be written.</summary>
internal static class MissingAnswers
{
    public static ValueList<MissingFact> Of(OccasionInput input, Contact contact)
    {
        var missing = new List<MissingFact>();
        if (AsksForTime(input.Purpose) && string.IsNullOrWhiteSpace(input.Topic)) missing.Add(Fact(OccasionInput.TopicName, "What would you like to learn about?"));
        if (NeedsTime(input.Purpose) && input[OccasionInput.MeetingStart] is null) missing.Add(Fact(OccasionInput.MeetingStart, "When do you meet?"));
        if (SpeaksOfSomebody(input.Purpose) && input.Person is null && input[OccasionInput.PersonName] is null)
        {
            missing.Add(Fact(OccasionInput.PersonName, "Whom would you like to meet, or did you meet, through them?"));
        }

        foreach (var field in MessageFields.For(input.Purpose))
        {
            if (field.Presence == FieldPresence.Required && input[field.Name] is null) missing.Add(Fact(field.Name, field.QuestionAbout(contact) ?? field.Name));
        }

        return missing.ToValueList();
    }

    public static bool AsksForTime(MessagePurpose purpose) => purpose is MessagePurpose.Request or MessagePurpose.IntroductionRequest or MessagePurpose.FollowUp
        or MessagePurpose.AskAgain or MessagePurpose.OtherWay or MessagePurpose.HandedOn;

    private static bool NeedsTime(MessagePurpose purpose) => purpose is MessagePurpose.Confirmation or MessagePurpose.AcceptTime;

    private static bool SpeaksOfSomebody(MessagePurpose purpose) => purpose is MessagePurpose.IntroductionRequest or MessagePurpose.ReferralThanks or MessagePurpose.ReferrerReport;

    private static MissingFact Fact(string field, string question) => new() { Field = field, Question = question, IsRequired = true };
}
