using InfoInterview.Outreach;
using InfoInterview.Outreach.Messages;

namespace InfoInterview.Tests.Outreach;

public sealed class BuiltInMessageTests
{
    private static readonly OutreachComposer Composer = new();

    public static TheoryData<string> Ids => [.. MessageLibrary.BuiltIn.Templates.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_reads_well_aloud(string id)
    {
        var template = MessageLibrary.BuiltIn.Templates.Single(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        var isGerman = string.Equals(template.Language, "de", StringComparison.Ordinal);
        var occasion = (isGerman ? Messages.German : Messages.English).Single(candidate => candidate.Purpose == template.Purpose);
        var seeker = isGerman ? Messages.Dorothea : Messages.Dana;
        var contact = isGerman ? Messages.FrauHansen : template.Purpose is MessagePurpose.IntroductionRequest or MessagePurpose.ReferrerReport or MessagePurpose.ReferralThanks ? Messages.Kim : Messages.Ruth;
        var draft = Written(Composer.Compose(seeker, contact, occasion, template, new MessageStyle { Channel = template.Channels[0] }));
        (draft.Message.Subject is { } subject ? $"{subject}\n\n{draft.Body}" : draft.Body).Verify(id);
    }

    [Fact]
    public void The_librarys_own_files_load_without_a_problem()
    {
        var loaded = MessageLibrary.TryLoad(EmbeddedMessages.Files(), out var library, out var problems);
        problems.Should().BeEmpty();
        loaded.Should().BeTrue();
        library!.Templates.Select(template => template.Id).Should().BeEquivalentTo(MessageLibrary.BuiltIn.Templates.Select(template => template.Id));
    }

    internal static OutreachDraft Written(Composition composition) => composition.Should().BeOfType<Composition.Written>().Subject.Draft;
}
