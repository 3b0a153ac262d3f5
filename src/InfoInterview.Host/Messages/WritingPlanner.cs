using InfoInterview.Engagements;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Steps;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Messages;

/// <summary>Proposes what to write next, and takes what somebody would rather write.</summary>
internal static class WritingPlanner
{
    /// <summary>The plan; unknown words are problems, and what does not fit the purpose gives way to what does.</summary>
    public static WritingPlan Plan(WritingInput input, Engagement engagement, IReadOnlyList<StepLine> steps, MessageLibrary library, InputProblems problems)
    {
        var step = steps.Select(line => line.Step).FirstOrDefault(one => one is { Message: not null, GoesToContact: true });
        var purpose = Words.Read<MessagePurpose>("purpose", input.Purpose, problems) ?? step?.Message ?? Usual(engagement.Stage);
        var templates = library.For(purpose);
        var ways = WaysTried.Open(engagement);
        var channels = Channels(templates, ways);
        var channel = Words.Read<Channel>("channel", input.Channel, problems);
        var tones = templates.Select(template => template.Tone).Distinct(StringComparer.Ordinal).Order(Comparer<string>.Create(ByUse)).ToValueList();
        var languages = templates.Where(template => channel is not { } given || template.Channels.Contains(given)).Select(template => template.Language)
            .Distinct(StringComparer.OrdinalIgnoreCase).OrderByDescending(tag => tag, StringComparer.Ordinal).ToValueList();
        return new WritingPlan
        {
            Purpose = purpose,
            Step = step?.Message == purpose ? step.Rule : null,
            Style = new MessageStyle
            {
                Channel = channel is { } wanted && channels.Contains(wanted) ? wanted : Proposed(purpose, engagement, channels),
                Tone = input.Tone is { } tone && tones.Contains(tone, StringComparer.Ordinal) ? tone : Tones.Warm,
                Language = input.Language is { Length: > 0 } language ? language : MessageStyle.Default.LanguageFor(engagement.Contact),
                Address = MessageStyle.Default.AddressFor(engagement.Contact),
            },
            Ways = ways,
            Channels = channels,
            Tones = tones,
            Languages = languages,
        };
    }

    private static ValueList<Channel> Channels(ValueList<MessageTemplate> templates, ValueList<ChannelAdvice> ways)
    {
        var known = templates.SelectMany(template => template.Channels).Distinct().ToList();
        return ways.Select(way => way.Channel).Where(known.Contains).Concat(known).Distinct().ToValueList();
    }

    /// <summary>A reminder stays in the thread of the request.</summary>
    private static Channel Proposed(MessagePurpose purpose, Engagement engagement, ValueList<Channel> channels) =>
        purpose == MessagePurpose.FollowUp && WaysTried.OfRequest(engagement) is { } way && channels.Contains(way) ? way
        : channels.IsEmpty ? Channel.Email
        : channels[0];

    private static int ByUse(string left, string right) => Place(left).CompareTo(Place(right)) is var byUse and not 0 ? byUse : string.CompareOrdinal(left, right);

    private static int Place(string tone)
    {
        var at = Tones.All.ToList().IndexOf(tone);
        return at < 0 ? Tones.All.Count : at;
    }

    private static MessagePurpose Usual(Stage stage) => stage switch
    {
        Stage.Preparing or Stage.Referred or Stage.Postponed => MessagePurpose.Request,
        Stage.AwaitingReply or Stage.Unclear => MessagePurpose.FollowUp,
        Stage.Scheduling => MessagePurpose.OfferTimes,
        Stage.Agreed => MessagePurpose.Confirmation,
        Stage.Held => MessagePurpose.ThankYou,
        Stage.Declined => MessagePurpose.AcceptRefusal,
        _ => MessagePurpose.CheckIn,
    };
}
