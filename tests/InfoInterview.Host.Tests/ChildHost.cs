using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace InfoInterview.Tests;

/// <summary>The host as a process of its own, which can be killed without a word.</summary>
internal sealed class ChildHost : IAsyncDisposable
{
    private readonly Process process;

    private ChildHost(Process process, string[] lines)
    {
        this.process = process;
        Lines = lines;
    }

    /// <summary>The two lines that it printed.</summary>
    public string[] Lines { get; }

    public static string Dll { get; } = typeof(Program).Assembly.Location;

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static Task<ChildHost> StartAsync(int port, string data, params string[] more) => StartAsync(port, data, more, settings: null);

    /// <summary>The same with more in its environment.</summary>
    public static async Task<ChildHost> StartAsync(int port, string data, string[] more, IReadOnlyDictionary<string, string>? settings)
    {
        var child = Launch(["--urls", $"http://127.0.0.1:{port}", "--data", data, .. more], settings);
        var lines = new string[2];
        for (var line = 0; line < 2; line++) lines[line] = await child.StandardOutput.ReadLineAsync() ?? await child.StandardError.ReadToEndAsync();
        return new ChildHost(child, lines);
    }

    public static Process Launch(params string[] args) => Launch(args, settings: null);

    private static Process Launch(string[] args, IReadOnlyDictionary<string, string>? settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Dll);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var (name, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal)) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public async Task KillAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }
}
