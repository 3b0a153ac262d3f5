using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The words of the JSON format; they are a promise and never change.</summary>
internal static class Vocabulary
{
    public static readonly Words<Channel> Channels = new(
        (Channel.Email, "email"), (Channel.LinkedIn, "linkedIn"), (Channel.Phone, "phone"), (Channel.WarmIntroduction, "warmIntroduction"),
        (Channel.LinkedInNote, "linkedInNote"));

    public static readonly Words<ReplyMeaning> Meanings = new(
        (ReplyMeaning.Yes, "yes"), (ReplyMeaning.No, "no"), (ReplyMeaning.DoNotContact, "doNotContact"));

    public static readonly Words<ContactPointKind> Points = new(
        (ContactPointKind.Email, "email"), (ContactPointKind.LinkedIn, "linkedIn"), (ContactPointKind.Phone, "phone"), (ContactPointKind.Other, "other"));

    public static readonly Words<NameOrder> Orders = new((NameOrder.GivenFirst, "givenFirst"), (NameOrder.FamilyFirst, "familyFirst"));
}
