using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Messages;

/// <summary>
/// Addresses that open a message, ready to be sent, where somebody writes their mail. Nothing leaves before they press there.
/// </summary>
internal static class MailLinks
{
    /// <summary>Longer addresses are cut off by mail programs and servers; such a message is copied, or opened as a file.</summary>
    public const int Longest = 7_500;

    /// <summary>The ways by name, in the order in which they are shown.</summary>
    public static IReadOnlyList<(string Key, string Name, string Address)> Of(string? to, MessageInput message) =>
    [
        .. new[]
        {
            ("mailto", Spoken.Of("Mail program"),
                $"mailto:{Escape(to)}?subject={Escape(message.Subject)}&body={Escape(message.Body?.ReplaceLineEndings("\r\n"))}"),
            ("gmail", "Gmail", $"https://mail.google.com/mail/?view=cm&fs=1&to={Escape(to)}&su={Escape(message.Subject)}&body={Escape(message.Body)}"),
            ("outlook", Spoken.Of("Outlook on the web"),
                $"https://outlook.office.com/mail/deeplink/compose?to={Escape(to)}&subject={Escape(message.Subject)}&body={Escape(message.Body)}"),
        }.Where(one => one.Item3.Length <= Longest),
    ];

    private static string Escape(string? text) => Uri.EscapeDataString(text ?? "");
}
