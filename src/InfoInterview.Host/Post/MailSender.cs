using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace InfoInterview.Host.Post;

/// <summary>Hands one mail to a server, and says what became of it in words that a person understands.</summary>
internal sealed class MailSender(MailTimes times)
{
    private const int FirstRefusal = 400;

    private const int FirstForGood = 500;

    /// <summary>Sends a mail.</summary>
    /// <param name="account">By which account.</param>
    /// <param name="secret">The password or token; <c>null</c> where nobody signs in.</param>
    /// <param name="mail">The mail, to one person.</param>
    /// <param name="handOver">
    /// Notes that the message is handed over from now on; when it answers <c>false</c>, nothing is handed over.
    /// </param>
    /// <param name="taken">Notes that the server has it, before anything else is done.</param>
    /// <param name="stop">Ends it before the message is handed over; afterwards it has <see cref="MailTimes.Grace"/> left.</param>
    public async Task<MailOutcome> SendAsync(MailAccount account, string? secret, MimeMessage mail, Func<Task<bool>> handOver,
        Func<Task> taken, CancellationToken stop)
    {
        using var watch = new DataWatch();
        using var client = new MailClient(watch, account.Address);

        // As mail programs do it: a server that cannot say whether its certificate was called back is no reason to send nothing.
        client.CheckCertificateRevocation = false;
        if (await TroubleAsync(() => ReachAsync(client, account, secret, stop), account, watch, stop) is { } unreached) return unreached;
        try
        {
            if (!await handOver()) return new MailOutcome.NotOurs();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return new MailOutcome.Later("");
        }

        if (await TroubleAsync(() => DeliverAsync(client, mail, stop), account, watch, stop) is { } trouble) return trouble;
        await taken();
        await LeaveAsync(client);
        return new MailOutcome.Sent();
    }

    private static async Task<MailOutcome?> TroubleAsync(Func<Task> talk, MailAccount account, DataWatch watch, CancellationToken stop)
    {
        try
        {
            await talk();
            return null;
        }
        catch (Exception trouble) when (IsOfTheServer(trouble, stop))
        {
            return !watch.HasBegun && stop.IsCancellationRequested ? new MailOutcome.Later("") : OutcomeOf(trouble, account, watch);
        }
    }

    private async Task ReachAsync(MailClient client, MailAccount account, string? secret, CancellationToken stop)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limited.CancelAfter(times.Reach);
        await client.ConnectAsync(account.Server, account.Port, account.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        }, limited.Token);
        if (account.User is not { } user) return;
        if (account.IsToken) await client.AuthenticateAsync(new SaslMechanismOAuth2(user, secret ?? ""), limited.Token);
        else await client.AuthenticateAsync(user, secret ?? "", limited.Token);
    }

    /// <summary>What was begun is brought to its end, if there is time: half a message is the one thing that nobody can know
    /// about.</summary>
    private async Task DeliverAsync(MailClient client, MimeMessage mail, CancellationToken stop)
    {
        using var limited = new CancellationTokenSource(times.HandOver);
        await using var ending = stop.Register(() => limited.CancelAfter(times.Grace));
        await client.SendAsync(mail, limited.Token);
    }

    /// <summary>The server has the message; whether it hears the goodbye is all the same.</summary>
    private async Task LeaveAsync(MailClient client)
    {
        try
        {
            using var limited = new CancellationTokenSource(times.Grace);
            await client.DisconnectAsync(quit: true, limited.Token);
        }
        catch (Exception trouble) when (IsOfTheServer(trouble, default))
        {
            // It was sent all the same.
        }
    }

    private static bool IsOfTheServer(Exception trouble, CancellationToken stop) => trouble switch
    {
        OperationCanceledException => true,
        CommandException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException => true,
        System.Security.Authentication.AuthenticationException or MailKit.Security.AuthenticationException => true,
        SslHandshakeException or SocketException or IOException or TimeoutException => true,
        NotSupportedException or InvalidOperationException or FormatException => !stop.IsCancellationRequested,
        _ => false,
    };

    private static MailOutcome OutcomeOf(Exception trouble, MailAccount account, DataWatch watch) => trouble switch
    {
        // The server has answered, so that it is known: whatever it refuses, it does not have.
        SmtpCommandException refused => Answered(refused),

        // It refused and hung up, so that the goodbye failed; what it said last counts.
        IOException or SocketException or ProtocolException or ServiceNotConnectedException when watch.LastReply >= FirstRefusal =>
            Refused(watch.LastReply, Spoken.Later($"The mail server did not take the message, and broke off. It said: {watch.LastReply}")),
        _ when watch.HasBegun => new MailOutcome.Unknown(Spoken.Later("The connection to the mail server was lost while the message was handed over.")),
        MailKit.Security.AuthenticationException { InnerException: SmtpCommandException { StatusCode: var code } }
            when (int)code < FirstForGood => new MailOutcome.Later(
                Spoken.Later($"{account.Server} lets nobody sign in at the moment. It said: {(int)code}")),
        MailKit.Security.AuthenticationException => new MailOutcome.Refused(
            account.IsToken
                ? Spoken.Later($"{account.Server} does not take this name and token. A token lasts for an hour or so only.")
                : Spoken.Later($"{account.Server} does not take this name and password. Many providers ask for an app password.")),
        ServiceNotAuthenticatedException => new MailOutcome.Refused(
            Spoken.Later($"{account.Server} wants you to sign in. Give name and password in the settings.")),
        SslHandshakeException { InnerException: OperationCanceledException } =>
            new MailOutcome.Later(Spoken.Later($"{account.Server} did not answer in time.")),
        SslHandshakeException { InnerException: IOException or SocketException } => new MailOutcome.Later(
            Spoken.Later($"{account.Server} could not be reached, or broke off before it had anything of the message.")),
        SslHandshakeException => new MailOutcome.Refused(
            Spoken.Later($"{account.Server} has no certificate that this computer trusts, or does not speak that kind of encryption. "
                + $"Look at server, port and security in the settings.")),
        NotSupportedException when account.Security == MailSecurity.StartTls => new MailOutcome.Refused(
            Spoken.Later($"{account.Server} does not offer what this message needs, such as encryption or letters beyond ASCII in an address.")),
        NotSupportedException or InvalidOperationException or FormatException => new MailOutcome.Refused(
            Spoken.Later($"{account.Server} does not offer what this message needs, such as signing in, or letters beyond ASCII in an address.")),
        OperationCanceledException or TimeoutException => new MailOutcome.Later(Spoken.Later($"{account.Server} did not answer in time.")),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } =>
            new MailOutcome.Later(Spoken.Later($"There is no way to {account.Server}: its name is unknown, or this computer is offline.")),
        _ => new MailOutcome.Later(Spoken.Later($"{account.Server} could not be reached, or broke off before it had anything of the message.")),
    };

    private static MailOutcome Answered(SmtpCommandException refused)
    {
        var what = refused.ErrorCode switch
        {
            SmtpErrorCode.RecipientNotAccepted => Spoken.Later("The mail server does not take a message to this address"),
            SmtpErrorCode.SenderNotAccepted => Spoken.Later("The mail server does not take messages from your address"),
            _ => Spoken.Later("The mail server did not take the message"),
        };
        var said = OneLine(refused.Message);
        var why = Spoken.Later($"{what}. It said: {(int)refused.StatusCode} {said}").TrimEnd();
        return Refused((int)refused.StatusCode, why);
    }

    private static MailOutcome Refused(int code, string why) =>
        code >= FirstForGood ? new MailOutcome.Refused(why) : new MailOutcome.Later(why);

    /// <summary>What a server says may be of any length and kind.</summary>
    private static string OneLine(string text)
    {
        const int longest = 300;
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return line.Length <= longest ? line : line[..longest] + "…";
    }
}
