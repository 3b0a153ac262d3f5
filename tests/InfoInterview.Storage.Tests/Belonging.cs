using System.Reflection;
using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interchange.Contacts;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Tests;

/// <summary>What a stranger hands to the methods of the stores: the ids and records of Dana.</summary>
internal static class Belonging
{
    public static object? Of(ParameterInfo parameter, Asker asker, long version)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(Asker) => asker,
            _ when type == typeof(CancellationToken) => CancellationToken.None,
            _ when type == typeof(long) => version,
            _ when type == typeof(int) => string.Equals(parameter.Name, "skip", StringComparison.Ordinal) ? 0 : 100,
            _ when type == typeof(bool) => false,
            _ when type == typeof(string) => TextOf(parameter),
            _ when type == typeof(Instant) => Given.Later,
            _ when type == typeof(LocalDate) => new LocalDate(2026, 4, 1),
            _ when type == typeof(ContactFilter) => new ContactFilter(),
            _ when type == typeof(DueList) => DueList.UnderWay,
            _ when type == typeof(Interval) => new Interval(Given.Monday, Given.Later),
            _ when type == typeof(IReadOnlyList<WorkItem>) => new[] { new WorkItem { Key = "work", Kind = "send", DueAt = Given.Monday } },
            _ when type == typeof(IProgress<int>) => null,
            _ when type == typeof(ContactId) => Given.Ruth.Id,
            _ when type == typeof(IReadOnlyCollection<ContactId>) => new[] { Given.Ruth.Id },
            _ when type == typeof(Contact) => Given.Ruth,
            _ when type == typeof(IReadOnlyList<Contact>) => new[] { Given.Person(5), Given.Person(6) },
            _ when type == typeof(IReadOnlyList<StoredContact>) => new[] { Stored(Given.Ruth, version), Stored(Given.Person(1), version) },
            _ when type == typeof(DoNotContact) => new DoNotContact { Reason = DoNotContactReason.Asked },
            _ when type == typeof(Fact) => Given.Yes("stranger", 20),
            _ when type == typeof(UnreadableRecord) =>
                new UnreadableRecord
                {
                    Kind = UnreadableKind.Note,
                    Id = Given.Note(1).Id.Value,
                    Contact = null,
                    Version = version,
                    Text =
                    ""
                },
            _ when type == typeof(IReadOnlyList<Fact>) => new Fact[] { Given.Yes("stranger with an item", 21) },
            _ when type == typeof(NoteId) => Given.Note(1).Id,
            _ when type == typeof(InterviewNote) => Given.Note(1),
            _ when type == typeof(ThemeId) => Given.Theme(1).Id,
            _ when type == typeof(Theme) => Given.Theme(1),
            _ when type == typeof(Stored<Theme>) => new Stored<Theme>
            {
                Value = Given.Theme(
                string.Equals(parameter.Name, "into", StringComparison.Ordinal) ? 2 : 1),
                Version = version
            },
            _ when type == typeof(InterviewId) => Given.Plan(1).Id,
            _ when type == typeof(InterviewPlan) => Given.Plan(1),
            // Whoever begins an import of their own asks for Dana's all the same.
            _ when type == typeof(ImportId) =>
                Given.Import(string.Equals(parameter.Member.Name, nameof(ImportStore.BeginAsync), StringComparison.Ordinal) ? 2 : 1),
            _ when type == typeof(ImportTrial) => new ImportTrial(),
            _ when type == typeof(ValueList<ColumnChoice>) =>
                (ValueList<ColumnChoice>)[new ColumnChoice { Name = "Reach me", Meaning = ColumnMeaning.Email }],
            _ when type == typeof(ActionId) => Given.Action(1).Id,
            _ when type == typeof(ActionItem) => Given.Action(1),
            _ when type == typeof(ContactPoint) => Given.Ruth.Points[0],
            _ when type == typeof(DraftId) => Given.Draft(1).Id,
            _ when type == typeof(MessageDraft) => Given.Draft(1),
            _ when type == typeof(Outreach.MessagePurpose) => Outreach.MessagePurpose.Request,
            _ when type == typeof(SentCopyId) => Given.Copy(1).Id,
            _ when type == typeof(SentCopy) => Given.Copy(1),
            _ when type == typeof(ReceivedTextId) => Given.Received(1).Id,
            _ when type == typeof(ReceivedText) => Given.Received(1),
            _ when type == typeof(IReadOnlyList<string>) => new[] { Given.Received(1).MessageId!, Given.Copy(1).MessageId! },
            _ when type == typeof(AttachmentId) => Given.Attachment(1).Id,
            _ when type == typeof(KeptAttachment) => Given.Attachment(1),
            _ when type == typeof(ValueList<byte>) => Given.Pdf,

            // Whoever keeps something of their own asks for Dana's all the same.
            _ when type == typeof(KeptSetting) => Given.Setting("calendar"),
            _ => throw new InvalidOperationException(
                $"Say here what of Dana's a stranger would hand over as {type.Name} {parameter.Name}."),
        };
    }

    private static string? TextOf(ParameterInfo parameter) => parameter.Name switch
    {
        "source" => "Connections.csv",
        "name" when parameter.Member.DeclaringType == typeof(SettingStore) => "skills",
        "headerKey" => Everything.Header,
        _ => null,
    };

    private static StoredContact Stored(Contact contact, long version) => new() { Contact = contact, Version = version };
}
