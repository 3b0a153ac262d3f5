using InfoInterview.Host.Settings;
using InfoInterview.Notes;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Insights;

/// <summary>What the seeker has of skills.</summary>
internal sealed class SkillShelf(SettingStore settings, IClock clock)
{
    /// <summary>More skills than this are no answer to the question what one has.</summary>
    public const int Most = 200;

    private readonly KeptValue<ValueList<HeldSkill>> skills = new(settings, clock, KeptSetting.Skills, []);

    /// <summary>The skills; none where they cannot be read, so that a page is shown without them.</summary>
    public async Task<ValueList<HeldSkill>> ReadAsync(CancellationToken ct) => (await skills.ReadAsync(ct)).Value;

    /// <summary>Puts a skill in, in the place of one of that name.</summary>
    /// <returns>What stands in the way; <c>null</c> when it was done.</returns>
    public Task<string?> PutAsync(HeldSkill skill, CancellationToken ct) =>
        skills.ChangeAsync(all => Others(all, skill.Name).Append(skill).TakeLast(Most).ToValueList(), ct);

    /// <inheritdoc cref="PutAsync"/>
    public Task<string?> RemoveAsync(string name, CancellationToken ct) => skills.ChangeAsync(all => Others(all, name).ToValueList(), ct);

    private static IEnumerable<HeldSkill> Others(ValueList<HeldSkill> all, string name) => all.Where(skill => !string.Equals(skill.Name, name, StringComparison.OrdinalIgnoreCase));
}
