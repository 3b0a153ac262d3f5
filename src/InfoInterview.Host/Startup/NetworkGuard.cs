using System.Net;

namespace InfoInterview.Host.Startup;

/// <summary>
/// Keeps the host to this machine: whoever reaches it may read and change everything, because nobody signs in. An address that others
/// reach is used only when that is said by name.
/// </summary>
internal static class NetworkGuard
{
    private static readonly string[] PortKeys = ["http_ports", "https_ports"];

    /// <summary>Why the host does not start; <c>null</c> when nobody else can reach it, or that is wanted, or people sign in.</summary>
    public static string? WhyNot(IConfiguration configuration, HostSettings settings, bool peopleSignIn)
    {
        if (settings.OpenToNetwork || peopleSignIn) return null;
        return Addresses(configuration).FirstOrDefault(address => !IsOnlyHere(address)) is not { } open ? null
            : $"""
              The address {open} can be reached by other machines, and nobody signs in here: whoever reaches it reads and changes everything.
              Nothing was started. Choose an address of this machine, such as --urls http://localhost:5080, or say that you mean it:

                --urls {open} --open-to-network true --AllowedHosts your.name.example
              """;
    }

    /// <summary>Every address that is asked for.</summary>
    private static IEnumerable<string> Addresses(IConfiguration configuration)
    {
        foreach (var address in Split(configuration["urls"])) yield return address;
        foreach (var key in PortKeys)
        {
            foreach (var port in Split(configuration[key])) yield return $"http://*:{port}";
        }

        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            if (endpoint["Url"] is { Length: > 0 } address) yield return address;
        }
    }

    private static string[] Split(string? text) =>
        (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether only this machine reaches the address; what cannot be read is left to the server to refuse.</summary>
    private static bool IsOnlyHere(string address)
    {
        BindingAddress read;
        try
        {
            read = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return true;
        }

        if (read.IsUnixPipe || read.IsNamedPipe) return true;
        var host = read.Host.Trim('[', ']');
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var number) && IPAddress.IsLoopback(number));
    }
}
