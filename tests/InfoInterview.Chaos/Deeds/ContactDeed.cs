using System.Net.Http.Json;

namespace InfoInterview.Chaos.Deeds;

/// <summary>Somebody new.</summary>
internal sealed class ContactDeed(string name) : Deed(name)
{
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>The version of the history that was seen last.</summary>
    public long Version { get; set; }

    /// <summary>How they are forgotten again; <c>null</c> when they are not.</summary>
    public ErasureDeed? Erasure { get; set; }

    public override async Task<Answer> DoAsync(Browser browser, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/contacts/{Id}")
        {
            Content = JsonContent.Create(new
            {
                name = "Ruth Halvorsen",
                organization = Name,
                email = $"{Id:N}@example.com",
                zone = "Europe/Oslo"
            }),
        };
        request.Headers.TryAddWithoutValidation("If-Match", "\"0\"");
        using var response = await browser.Client.SendAsync(request, ct);
        return await Answer.OfAsync(response, ct, 200);
    }

    public override Standing Look(Seen seen)
    {
        if (!seen.Contacts.TryGetValue(Id, out var document)) return seen.Mentions(Id) ? Standing.Half : Standing.Missing;
        return document.Contains($"\"{Name}\"", StringComparison.Ordinal) && seen.Keys.Contains(Id) ? Standing.Whole : Standing.Half;
    }

    public override string? Fault(Seen seen) => (Erasure, Look(seen)) switch
    {
        ({ IsConfirmed: true }, not Standing.Missing) => $"{Name} was erased and is there",
        ({ IsTried: true }, Standing.Missing) => null,
        _ => base.Fault(seen),
    };
}
