using InfoInterview.Host.Weeks;
using InfoInterview.People;
using NodaTime.Text;

namespace InfoInterview.Host.Ui;

/// <summary>The words for why somebody is worth asking.</summary>
internal static class AskText
{
    /// <summary>The one or two weightiest reasons, each a short sentence.</summary>
    public static string Of(PersonWorthAsking person) => string.Join(' ', person.Reasons.Take(2).Select(Of));

    private static string Of(AskReason reason) => reason.Kind switch
    {
        AskReasonKind.Named => Spoken.Of($"{reason.Detail} named them to you."),
        AskReasonKind.SharedConnection => Spoken.Of($"You both know {reason.Detail}."),
        AskReasonKind.Admired => Spoken.Of($"You admire “{reason.Detail}”."),
        AskReasonKind.SameField => Spoken.Of($"Works with what you look into: {reason.Detail}."),
        AskReasonKind.SameHouse => Spoken.Of($"Is at {reason.Detail}, as you are."),
        AskReasonKind.Connected => LocalDatePattern.Iso.Parse(reason.Detail) is { Success: true, Value: var day }
            ? Spoken.Of($"Connected with you since {WeekText.Month(day)}.") : Spoken.Of("Connected with you."),
        _ => reason.Detail switch
        {
            "email" => Spoken.Of("You have an e-mail address."),
            "linkedIn" => Spoken.Of("You can write on LinkedIn."),
            _ => Spoken.Of("You have a phone number."),
        },
    };
}
