using InfoInterview.Outreach;

namespace InfoInterview.Tests.Outreach;

/// <summary>Every message of the library, written by and to two hundred people.</summary>
[Trait("Slow", "yes")]
public sealed class CrowdTests
{
    private const int MostNoteCharacters = 300;
    private const int MostPhoneWords = 50;

    private static readonly string[] Braces = ["{{", "}}"];
    private static readonly string[] Gaps = ["  ", "\n\n\n", " ,", ",,", ".. ", "..\n", " .\n", "?.", "!.", " \n", "()", "\r", "\t", "\0"];

    private static readonly OutreachComposer Composer = new();

    public static TheoryData<string> Ids => BuiltInMessageTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_message_has_a_token_a_gap_or_a_stray_mark(string id)
    {
        foreach (var pair in Crowd.Complete.Concat(Crowd.WithGaps).Select(pair => pair.In(Template(id).Language)))
        {
            foreach (var draft in Drafts(id, pair))
            {
                var text = $"{draft.Message.Subject}\n{draft.Body}";
                if (!pair.HasBraces) Strays(text, Braces).Should().BeEmpty(text);
                Strays(text, Gaps).Should().BeEmpty(text);
                if (draft.Subject.Contains('\n', StringComparison.Ordinal) || draft.Body[0] == '\n') draft.Should().BeNull("no line may be empty at the top");
            }
        }
    }

    /// <summary>
    /// What is said on the phone before they are asked whether it is a bad moment is short; how it goes on depends on them.
    /// </summary>
    [Fact]
    public void A_note_has_at_most_300_characters_and_an_opening_by_phone_50_words()
    {
        foreach (var template in MessageLibrary.BuiltIn.For(MessagePurpose.Request).Where(template => template.Channels.Contains(Channel.LinkedInNote) || template.Channels.Contains(Channel.Phone)))
        {
            foreach (var draft in Crowd.Complete.Concat(Crowd.WithGaps).SelectMany(pair => Drafts(template.Id, pair)))
            {
                if (draft.Message.Channel == Channel.LinkedInNote) Math.Max(draft.Body.Length, MostNoteCharacters).Should().Be(MostNoteCharacters, draft.Body);
                else Math.Max(draft.Body.Split("\n\n")[2].Split(' ').Length, MostPhoneWords).Should().Be(MostPhoneWords, draft.Body);
            }
        }
    }

    [Fact]
    public void A_follow_up_is_shorter_than_the_request_in_the_same_tone()
    {
        foreach (var followUp in MessageLibrary.BuiltIn.For(MessagePurpose.FollowUp))
        {
            foreach (var channel in followUp.Channels)
            {
                var request = MessageLibrary.BuiltIn.Find(MessagePurpose.Request, channel, followUp.Tone, followUp.Language)!;
                request.Language.Should().Be(followUp.Language);
                foreach (var pair in Crowd.Complete.Concat(Crowd.WithGaps).Select(pair => pair.In(followUp.Language)))
                {
                    var style = new MessageStyle { Channel = channel };
                    var first = BuiltInMessageTests.Written(Composer.Compose(pair.Seeker, pair.Contact, pair.For(MessagePurpose.Request), request, style));
                    var second = BuiltInMessageTests.Written(Composer.Compose(pair.Seeker, pair.Contact, pair.For(MessagePurpose.FollowUp), followUp, style));
                    second.Body.Length.Should().BeLessThan(first.Body.Length, $"{followUp.Id} follows {request.Id}:\n{first.Body}\n{second.Body}");
                }
            }
        }
    }

    /// <summary>A wording that was shortened to fit a note or a call says less, and is judged by its length alone.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_with_every_personal_fact_is_ready(string id)
    {
        foreach (var pair in Crowd.Complete.Select(pair => pair.In(Template(id).Language)).Where(pair => !pair.HasBraces && !pair.HasEndlessName))
        {
            foreach (var draft in Drafts(id, pair))
            {
                if (draft.Message.Channel is Channel.LinkedInNote or Channel.Phone && !SaysAll(draft.Body, pair)) continue;
                draft.Review.Verdict.Should().Be(Verdict.Ready, $"{draft.Subject}\n{draft.Body}\n{string.Join('\n', draft.Findings)}");
            }
        }
    }

    private static bool SaysAll(string body, Crowd.Pair pair) =>
        pair.Contact.Admired is { } admired && body.Contains(admired, StringComparison.OrdinalIgnoreCase) && pair.Seeker.Status is { } status && body.Contains(status.Trim('.'), StringComparison.Ordinal);

    private static IEnumerable<string> Strays(string text, string[] strays) => strays.Where(stray => text.Contains(stray, StringComparison.Ordinal));

    private static MessageTemplate Template(string id) => MessageLibrary.BuiltIn.Templates.Single(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));

    private static IEnumerable<OutreachDraft> Drafts(string id, Crowd.Pair pair)
    {
        var template = Template(id);
        pair = pair.In(template.Language);
        foreach (var channel in template.Channels)
        {
            yield return BuiltInMessageTests.Written(Composer.Compose(pair.Seeker, pair.Contact, pair.For(template.Purpose), template, new MessageStyle { Channel = channel }));
        }
    }
}
