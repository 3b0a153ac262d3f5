using InfoInterview.Host.Inputs;
using InfoInterview.Host.Post;
using InfoInterview.Host.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InfoInterview.Host.Pages;

/// <summary>The seeker's own mail account, reminders by it, and the address of talks for a calendar.</summary>
internal sealed class MailModel(MailAccountDesk accounts, TestMail test, DigestDesk digests, SubscriptionDesk subscriptions) : PageModel
{
    private const string NewAddressName = "NewAddress";

    private const int UsualPort = 465;

    [BindProperty]
    public MailAccountInput Account { get; set; } = new();

    [BindProperty]
    public bool IsOn { get; set; }

    [BindProperty]
    public int Hour { get; set; }

    public InputProblems Problems { get; } = new();

    /// <summary>The account that is kept; <c>null</c> when there is none.</summary>
    public MailAccount? Kept { get; private set; }

    public DigestSettings Digest { get; private set; } = DigestSettings.Off;

    public OutboxNote? LastDigest { get; private set; }

    public bool IsSubscribed { get; private set; }

    /// <summary>The address that was made just now; <c>null</c> otherwise.</summary>
    public string? NewAddress { get; private set; }

    public static IReadOnlyList<(string Value, string Words)> Securities =>
    [
        (Words.Of(MailSecurity.Tls), Spoken.Of("Encrypted from the start (TLS, port 465)")),
        (Words.Of(MailSecurity.StartTls), Spoken.Of("Encrypted after a greeting (STARTTLS, port 587)")),
        (Words.Of(MailSecurity.None), Spoken.Of("Not encrypted: a server on this computer only")),
    ];

    /// <summary>Said to somebody who relies on a mail in the morning.</summary>
    public static string TokenEnds =>
        Spoken.Of("Your account signs in with a token, which lasts for an hour or so: a reminder will not go out unless a new one is "
            + "given shortly before. Use an app password for it, where your provider has one.");

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Account = Kept is null ? new MailAccountInput { Port = UsualPort, Security = Words.Of(MailSecurity.Tls) }
            : MailAccountInput.Of(Kept);
        NewAddress = TempData[NewAddressName] as string;
    }

    public async Task<IActionResult> OnPostAccountAsync(CancellationToken ct)
    {
        if (await accounts.SaveAsync(Account, Problems, ct) is null)
        {
            await ShowAsync(ct);
            ModelState.Clear();
            Account = Account with { Secret = null };
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        this.Say(Spoken.Of("Your mail account is kept. Send yourself a test to see whether it works."));
        return Redirect("/mail");
    }

    public async Task<IActionResult> OnPostTestAsync(CancellationToken ct)
    {
        if (await test.SendAsync(ct) is { } problem) this.SayTrouble(Spoken.Of($"The test was not sent. {Spoken.Known(problem)}"));
        else this.Say(Spoken.Of("The test is on its way to you. When it is in your mailbox, all is well."));
        return Redirect("/mail");
    }

    public async Task<IActionResult> OnPostForgetAsync(CancellationToken ct)
    {
        if (!this.IsSure()) return this.Ask(Spoken.Of("Forget your mail account?"),
            Spoken.Of("The account and its password are deleted here, and messages waiting in the outbox are stopped. "
                + "What was sent stays recorded."),
                Spoken.Of("Forget it"), "/mail");
        await accounts.RemoveAsync(ct);
        this.Say(Spoken.Of("Your mail account is forgotten here."));
        return Redirect("/mail");
    }

    public async Task<IActionResult> OnPostDigestAsync(CancellationToken ct)
    {
        if (Hour is < 0 or > DigestSettings.LastHour) return BadRequest();
        if (!await digests.SaveAsync(IsOn, Hour, ct)) this.SayTrouble(Spoken.Of("Say first who you are: the hour is that of your day."));
        else if (!IsOn) this.Say(Spoken.Of("You are not reminded by mail."));
        else if (await accounts.FindAsync(ct) is { IsToken: true }) this.SayTrouble(Spoken.Of($"Kept. {TokenEnds}"));
        else if (await accounts.FindAsync(ct) is null) this.SayTrouble(Spoken.Of("Kept. Nothing can be sent before there is a mail account above."));
        else this.Say(Spoken.Of($"You are reminded by mail at {Hour:00}:00, on days on which something is due."));
        return Redirect("/mail");
    }

    public async Task<IActionResult> OnPostSubscribeAsync(CancellationToken ct)
    {
        if (await subscriptions.MakeAsync(ct) is not { } secret)
        {
            this.SayTrouble(Spoken.Of("Say first who you are."));
            return Redirect("/mail");
        }

        TempData[NewAddressName] = $"{Request.Scheme}://{Request.Host}{SubscriptionFiles.AddressOf(secret)}";
        return Redirect("/mail#subscription-title");
    }

    public async Task<IActionResult> OnPostUnsubscribeAsync(CancellationToken ct)
    {
        await subscriptions.RemoveAsync(ct);
        this.Say(Spoken.Of("The address is removed. It stops working in every calendar that uses it."));
        return Redirect("/mail");
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        Kept = await accounts.FindAsync(ct);
        Digest = await digests.FindAsync(ct);
        LastDigest = await digests.LastAsync(ct);
        IsSubscribed = await subscriptions.IsThereAsync(ct);
    }
}
