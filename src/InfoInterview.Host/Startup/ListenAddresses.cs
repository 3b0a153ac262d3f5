namespace InfoInterview.Host.Startup;

/// <summary>Loopback only, and only its own names, unless told otherwise.</summary>
internal static class ListenAddresses
{
    /// <summary>Both loopback addresses, 127.0.0.1 and ::1, where the machine has them.</summary>
    public const string Default = "http://localhost:5080";

    private const string LoopbackNames = "localhost;127.0.0.1;[::1]";

    private static readonly string[] Choices = ["urls", "http_ports", "https_ports"];

    public static void UseLoopbackUnlessTold(this WebApplicationBuilder builder)
    {
        // A page elsewhere that points its own name at 127.0.0.1 is turned away by the name.
        builder.Configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
        {
            InitialData = [new("AllowedHosts", LoopbackNames)],
        });
        var told = Array.Exists(Choices, key => !string.IsNullOrEmpty(builder.Configuration[key]))
            || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!told) builder.WebHost.UseUrls(Default);
    }
}
