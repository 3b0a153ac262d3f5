using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The words of the JSON format; they are a promise and never change.</summary>
internal static class Vocabulary
{
    public static readonly Words<InterviewFormat> Forms = new((InterviewFormat.InPerson, "inPerson"), (InterviewFormat.Video, "video"), (InterviewFormat.Phone, "phone"));

    public static readonly Words<ContactPointKind> Points = new(
        (ContactPointKind.Email, "email"), (ContactPointKind.LinkedIn, "linkedIn"), (ContactPointKind.Phone, "phone"), (ContactPointKind.Other, "other"));

    public static readonly Words<NameOrder> Orders = new((NameOrder.GivenFirst, "givenFirst"), (NameOrder.FamilyFirst, "familyFirst"));

    public static readonly Words<NameDoubt> Doubts = new(
        (NameDoubt.None, "none"), (NameDoubt.SingleName, "singleName"), (NameDoubt.ManyNames, "manyNames"), (NameDoubt.OrderByCustom, "orderByCustom"),
        (NameDoubt.Unspaced, "unspaced"), (NameDoubt.NoCapitals, "noCapitals"), (NameDoubt.Initials, "initials"), (NameDoubt.Comma, "comma"),
        (NameDoubt.NotAPerson, "notAPerson"));

    public static readonly Words<PointState> States = new(
        (PointState.Unknown, "unknown"), (PointState.Valid, "valid"), (PointState.HardBounced, "hardBounced"));

    public static readonly Words<PointSource> Sources = new(
        (PointSource.Unknown, "unknown"), (PointSource.FromThem, "fromThem"), (PointSource.MutualConnection, "mutualConnection"),
        (PointSource.PublicPage, "publicPage"), (PointSource.ImportedList, "importedList"), (PointSource.Guessed, "guessed"));

    public static readonly Words<CareerStage> Stages = new(
        (CareerStage.Early, "early"), (CareerStage.Established, "established"), (CareerStage.Seasoned, "seasoned"));

    public static readonly Words<DoNotContactReason> Reasons = new(
        (DoNotContactReason.Asked, "asked"), (DoNotContactReason.DeclinedForGood, "declinedForGood"), (DoNotContactReason.Complaint, "complaint"),
        (DoNotContactReason.Erased, "erased"));

    public static readonly Words<ContactField> ContactFields = new(
        (ContactField.Name, "name"), (ContactField.Organization, "organization"), (ContactField.Role, "role"), (ContactField.Field, "field"),
        (ContactField.Admired, "admired"), (ContactField.Zone, "zone"), (ContactField.Region, "region"), (ContactField.ConnectedOn, "connectedOn"),
        (ContactField.CareerStage, "careerStage"), (ContactField.ReferredBy, "referredBy"),
        (ContactField.Language, "language"), (ContactField.Address, "address"));
}
