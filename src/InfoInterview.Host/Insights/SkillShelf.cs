using System.Text.Json;
using InfoInterview.Host.Startup;
using InfoInterview.Notes;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Insights;

/// <summary>What the seeker has of skills, kept as a file beside the database. A new one takes the place of the old one in one
/// step.</summary>
internal sealed class SkillShelf(DataFolder data) : IDisposable
{
    /// <summary>More skills than this are no answer to the question what one has.</summary>
    public const int Most = 200;

    private readonly SemaphoreSlim turn = new(1);

    private string Incoming => data.Skills + ".part";

    public async Task<ValueList<HeldSkill>> ReadAsync(CancellationToken ct)
    {
        try
        {
            return await ReadFileAsync(ct);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            // A page is shown without them; whoever writes next sets aside what cannot be read.
            return [];
        }
    }

    /// <summary>Puts a skill in, in the place of one of that name.</summary>
    public Task PutAsync(HeldSkill skill, CancellationToken ct) => ChangeAsync(all => Others(all, skill.Name).Append(skill).TakeLast(Most), ct);

    public Task RemoveAsync(string name, CancellationToken ct) => ChangeAsync(all => Others(all, name), ct);

    public void Dispose() => turn.Dispose();

    private static IEnumerable<HeldSkill> Others(ValueList<HeldSkill> all, string name) => all.Where(skill => !string.Equals(skill.Name, name, StringComparison.OrdinalIgnoreCase));

    private async Task<ValueList<HeldSkill>> ReadFileAsync(CancellationToken ct)
    {
        await using var file = new FileStream(data.Skills, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var kept = await JsonSerializer.DeserializeAsync<List<Kept?>>(file, cancellationToken: ct) ?? [];
        return kept.OfType<Kept>().Where(skill => !string.IsNullOrWhiteSpace(skill.Name)).Select(skill => skill.ToSkill()).ToValueList();
    }

    /// <summary>What cannot be read is not written over.</summary>
    private async Task<ValueList<HeldSkill>> ReadOrSetAsideAsync(CancellationToken ct)
    {
        try
        {
            return await ReadFileAsync(ct);
        }
        catch (FileNotFoundException)
        {
            return [];
        }
        catch (JsonException)
        {
            File.Move(data.Skills, data.Skills + ".unreadable", overwrite: true);
            return [];
        }
    }

    private async Task ChangeAsync(Func<ValueList<HeldSkill>, IEnumerable<HeldSkill>> change, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var changed = change(await ReadOrSetAsideAsync(ct)).Select(Kept.Of).ToList();
            await using (var file = OwnFiles.Make(Incoming))
            {
                await JsonSerializer.SerializeAsync(file, changed, cancellationToken: ct);
                await file.FlushAsync(ct);
                RandomAccess.FlushToDisk(file.SafeFileHandle);
            }

            File.Move(Incoming, data.Skills, overwrite: true);
        }
        finally
        {
            turn.Release();
        }
    }

    private sealed record Kept(string Name, string? ShownBy, string? LastUsed)
    {
        public static Kept Of(HeldSkill skill) => new(skill.Name, skill.ShownBy, skill.LastUsed is { } day ? LocalDatePattern.Iso.Format(day) : null);

        public HeldSkill ToSkill() => new() { Name = Name, ShownBy = ShownBy, LastUsed = LastUsed is null ? null : Day(LastUsed) };

        private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;
    }
}
