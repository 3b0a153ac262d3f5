using System.Globalization;
using System.Text;

namespace InfoInterview.Chaos.Deeds;

/// <summary>An address book that is larger than what the host commits at a time.</summary>
internal sealed class ImportDeed(string name) : Deed(name)
{
    private const int People = 270;

    /// <summary>What the host commits at a time, and says so.</summary>
    private const int Batch = 250;

    public override async Task<Answer> DoAsync(Browser browser, CancellationToken ct)
    {
        var file = new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (var person = 0; person < People; person++)
            file.Append(CultureInfo.InvariantCulture,
                $"Ruth,Halvorsen,,{Name}.{person}@example.com,{Name},Head of Permitting,09 Mar 2024\n");
        using var content = new StringContent(file.ToString(), Encoding.UTF8, "text/csv");
        using var response = await browser.Client.PostAsync("/api/import", content, ct);
        return await Answer.OfAsync(response, ct, 200);
    }

    public override Standing Look(Seen seen) => seen.Imported[Name].Count() switch
    {
        0 => Standing.Missing,
        People => Standing.Whole,
        > People => Standing.Doubled,
        Batch when !IsConfirmed => Standing.Whole,
        _ => Standing.Half,
    };
}
